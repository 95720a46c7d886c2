// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 5872384, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 1612416, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 1612480, rows.clouds());
  hashColumn(3221475986, 108736, rows.classes());
  hashColumn(892008578, 110784, rows.classes());
  hashColumn(1725569410, 106688, rows.classes());
  hashColumn(1581921952, 104640, rows.classes());
  hashColumn(1259659560, 102592, rows.classes());
  hashColumn(16259143, 456896, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 874688, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 882880, rows.labs());
  hashColumn(3587667821, 776384, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 850112, rows.labs());
  hashColumn(4258763936, 628928, rows.labs());
  hashColumn(466246597, 579776, rows.labs());
  hashColumn(1682042416, 817344, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 907456, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 915648, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 866496, rows.labs());
  hashColumn(411847198, 637120, rows.labs());
  hashColumn(732280130, 743616, rows.labs());
  hashColumn(1223367101, 710848, rows.labs());
  hashColumn(3293780575, 702656, rows.labs());
  hashColumn(132410230, 825536, rows.labs());
  hashColumn(313108146, 473280, rows.labs());
  hashColumn(2155580393, 465088, rows.labs());
  hashColumn(3809633083, 653504, rows.labs());
  hashColumn(914441131, 735424, rows.labs());
  hashColumn(517258394, 563392, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 899264, rows.labs());
  hashColumn(1050717269, 555200, rows.labs());
  hashColumn(4193355059, 760000, rows.labs());
  hashColumn(164333759, 661696, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 948416, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 932032, rows.labs());
  hashColumn(4215133519, 538816, rows.labs());
  hashColumn(1148766958, 833728, rows.labs());
  hashColumn(1857176761, 596160, rows.labs());
  hashColumn(2274290754, 612544, rows.labs());
  hashColumn(3817727411, 800960, rows.labs());
  hashColumn(4172712111, 587968, rows.labs());
  hashColumn(1067151653, 481472, rows.labs());
  hashColumn(1588199945, 768192, rows.labs());
  hashColumn(212058723, 686272, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 858304, rows.labs());
  hashColumn(3538914452, 784576, rows.labs());
  hashColumn(3885640542, 620736, rows.labs());
  hashColumn(1095896965, 727232, rows.labs());
  hashColumn(1701197526, 645312, rows.labs());
  hashColumn(2306571685, 669888, rows.labs());
  hashColumn(3393915253, 719040, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 891072, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 923840, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 940224, rows.labs());
  hashColumn(2469337371, 751808, rows.labs());
  hashColumn(568864428, 792768, rows.labs());
  hashColumn(4178749738, 571584, rows.labs());
  hashColumn(3099065896, 497856, rows.labs());
  hashColumn(170644666, 489664, rows.labs());
  hashColumn(3054351195, 547008, rows.labs());
  hashColumn(2001654416, 678080, rows.labs());
  hashColumn(3875644142, 809152, rows.labs());
  hashColumn(1408732082, 694464, rows.labs());
  hashColumn(2294501012, 604352, rows.labs());
  hashColumn(2482633579, 1349824, rows.labSegments());
  hashColumn(3756944322, 1284288, rows.labSegments());
  hashColumn(147806206, 1415360, rows.labSegments());
  hashColumn(501992043, 1153216, rows.labSegments());
  hashColumn(417601894, 1546432, rows.labSegments());
  hashColumn(544914520, 1480896, rows.labSegments());
  hashColumn(2663174664, 71104, rows.one());
  hashColumn(1045967313, 70592, rows.one());
  hashColumn(845795324, 70528, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 72384, rows.one());
  hashColumn(2972952653, 72128, rows.one());
  hashColumn(2975465186, 71488, rows.one());
  hashColumn(3348688384, 70848, rows.one());
  hashColumn(1944492745, 70720, rows.one());
  hashColumn(433129060, 70784, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 72512, rows.one());
  hashColumn(646224340, 71936, rows.one());
  hashColumn(2075431000, 71232, rows.one());
  hashColumn(2163914894, 72064, rows.one());
  hashColumn(1073350902, 72192, rows.one());
  hashColumn(145396924, 72256, rows.one());
  hashColumn(3074200733, 71808, rows.one());
  hashColumn(3143951873, 71040, rows.one());
  hashColumn(2242020508, 71360, rows.one());
  hashColumn(2319776214, 71168, rows.one());
  hashColumn(1823692074, 71872, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 72448, rows.one());
  hashColumn(3811390831, 70912, rows.one());
  hashColumn(4051940626, 71744, rows.one());
  hashColumn(2885349860, 71552, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 72576, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 72640, rows.one());
  hashColumn(956839497, 70976, rows.one());
  hashColumn(3817111653, 71424, rows.one());
  hashColumn(1032995909, 71296, rows.one());
  hashColumn(1882495267, 71680, rows.one());
  hashColumn(4031474977, 71616, rows.one());
  hashColumn(2067348135, 72000, rows.one());
  hashColumn(707285689, 3775232, rows.labSlots());
  hashColumn(2733141330, 1678080, rows.labSlots());
  hashColumn(3049856987, 73344, rows.segments());
  hashColumn(2324236947, 73536, rows.segments());
  hashColumn(3420352464, 73408, rows.segments());
  hashColumn(3643815721, 73664, rows.segments());
  hashColumn(3837972089, 73280, rows.segments());
  hashColumn(216140727, 73600, rows.segments());
  hashColumn(4083222511, 73856, rows.segments());
  hashColumn(47623355, 73728, rows.segments());
  hashColumn(3663595698, 73152, rows.segments());
  hashColumn(4081444414, 73792, rows.segments());
  hashColumn(3583032309, 73472, rows.segments());
  hashColumn(1002028440, 73216, rows.segments());
}

export function checkColumns(): void {
  checkColumn(78, 70528, rows.one());
  checkColumn(79, 70592, rows.one());
  checkColumn(80, 70656, rows.one());
  checkColumn(81, 70720, rows.one());
  checkColumn(82, 70784, rows.one());
  checkColumn(83, 70848, rows.one());
  checkColumn(89, 71232, rows.one());
  checkColumn(96, 71680, rows.one());
  checkColumn(100, 71936, rows.one());
  checkColumn(101, 72000, rows.one());
  checkColumn(107, 72384, rows.one());
  checkColumn(109, 72512, rows.one());
  checkColumn(120, 73216, rows.segments());
  checkColumn(121, 73280, rows.segments());
  checkColumn(122, 73344, rows.segments());
  checkColumn(124, 73472, rows.segments());
  checkColumn(149, 110784, rows.classes());
  checkColumn(195, 481472, rows.labs());
  checkColumn(196, 489664, rows.labs());
  checkColumn(197, 497856, rows.labs());
  checkColumn(200, 522432, rows.labs());
  checkColumn(201, 530624, rows.labs());
  checkColumn(202, 538816, rows.labs());
  checkColumn(203, 547008, rows.labs());
  checkColumn(204, 555200, rows.labs());
  checkColumn(205, 563392, rows.labs());
  checkColumn(206, 571584, rows.labs());
  checkColumn(220, 686272, rows.labs());
  checkColumn(221, 694464, rows.labs());
  checkColumn(223, 710848, rows.labs());
  checkColumn(224, 719040, rows.labs());
  checkColumn(239, 841920, rows.labs());
  checkColumn(240, 850112, rows.labs());
  checkColumn(243, 874688, rows.labs());
  checkColumn(257, 1218752, rows.labSegments());
  checkColumn(270, 1612416, rows.clouds());
  checkColumn(283, 6332672, rows.events());
}
