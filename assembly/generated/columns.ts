// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 6081856, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 1821888, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 1821952, rows.clouds());
  hashColumn(3221475986, 121600, rows.classes());
  hashColumn(892008578, 123648, rows.classes());
  hashColumn(1725569410, 119552, rows.classes());
  hashColumn(1581921952, 117504, rows.classes());
  hashColumn(1259659560, 115456, rows.classes());
  hashColumn(16259143, 518912, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 953088, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 961280, rows.labs());
  hashColumn(3587667821, 838400, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 928512, rows.labs());
  hashColumn(4258763936, 690944, rows.labs());
  hashColumn(466246597, 641792, rows.labs());
  hashColumn(1682042416, 879360, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 985856, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 994048, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 944896, rows.labs());
  hashColumn(411847198, 699136, rows.labs());
  hashColumn(732280130, 805632, rows.labs());
  hashColumn(1223367101, 772864, rows.labs());
  hashColumn(3293780575, 764672, rows.labs());
  hashColumn(132410230, 887552, rows.labs());
  hashColumn(313108146, 535296, rows.labs());
  hashColumn(2155580393, 527104, rows.labs());
  hashColumn(3809633083, 715520, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 903936, rows.labs());
  hashColumn(914441131, 797440, rows.labs());
  hashColumn(517258394, 625408, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 977664, rows.labs());
  hashColumn(1050717269, 617216, rows.labs());
  hashColumn(4193355059, 822016, rows.labs());
  hashColumn(164333759, 723712, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1026816, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1010432, rows.labs());
  hashColumn(4215133519, 600832, rows.labs());
  hashColumn(1148766958, 895744, rows.labs());
  hashColumn(1857176761, 658176, rows.labs());
  hashColumn(2274290754, 674560, rows.labs());
  hashColumn(3817727411, 862976, rows.labs());
  hashColumn(4172712111, 649984, rows.labs());
  hashColumn(1067151653, 543488, rows.labs());
  hashColumn(1588199945, 830208, rows.labs());
  hashColumn(212058723, 748288, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 936704, rows.labs());
  hashColumn(3538914452, 846592, rows.labs());
  hashColumn(3885640542, 682752, rows.labs());
  hashColumn(1095896965, 789248, rows.labs());
  hashColumn(1701197526, 707328, rows.labs());
  hashColumn(2306571685, 731904, rows.labs());
  hashColumn(3393915253, 781056, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 969472, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1002240, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1018624, rows.labs());
  hashColumn(2469337371, 813824, rows.labs());
  hashColumn(568864428, 854784, rows.labs());
  hashColumn(4178749738, 633600, rows.labs());
  hashColumn(3099065896, 559872, rows.labs());
  hashColumn(170644666, 551680, rows.labs());
  hashColumn(3054351195, 609024, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 912128, rows.labs());
  hashColumn(2001654416, 740096, rows.labs());
  hashColumn(3875644142, 871168, rows.labs());
  hashColumn(1408732082, 756480, rows.labs());
  hashColumn(2294501012, 666368, rows.labs());
  hashColumn(2482633579, 1559296, rows.labSegments());
  hashColumn(3756944322, 1493760, rows.labSegments());
  hashColumn(147806206, 1624832, rows.labSegments());
  hashColumn(501992043, 1362688, rows.labSegments());
  hashColumn(417601894, 1755904, rows.labSegments());
  hashColumn(544914520, 1690368, rows.labSegments());
  hashColumn(2663174664, 71616, rows.one());
  hashColumn(1045967313, 71104, rows.one());
  hashColumn(845795324, 71040, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 72896, rows.one());
  hashColumn(2972952653, 72640, rows.one());
  hashColumn(2975465186, 72000, rows.one());
  hashColumn(3348688384, 71360, rows.one());
  hashColumn(1944492745, 71232, rows.one());
  hashColumn(433129060, 71296, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 73024, rows.one());
  hashColumn(646224340, 72448, rows.one());
  hashColumn(2075431000, 71744, rows.one());
  hashColumn(2163914894, 72576, rows.one());
  hashColumn(1073350902, 72704, rows.one());
  hashColumn(145396924, 72768, rows.one());
  hashColumn(3074200733, 72320, rows.one());
  hashColumn(3143951873, 71552, rows.one());
  hashColumn(2242020508, 71872, rows.one());
  hashColumn(2319776214, 71680, rows.one());
  hashColumn(1823692074, 72384, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 72960, rows.one());
  hashColumn(3811390831, 71424, rows.one());
  hashColumn(4051940626, 72256, rows.one());
  hashColumn(2885349860, 72064, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 73088, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 73152, rows.one());
  hashColumn(956839497, 71488, rows.one());
  hashColumn(3817111653, 71936, rows.one());
  hashColumn(1032995909, 71808, rows.one());
  hashColumn(1882495267, 72192, rows.one());
  hashColumn(4031474977, 72128, rows.one());
  hashColumn(2067348135, 72512, rows.one());
  hashColumn(707285689, 3984704, rows.labSlots());
  hashColumn(2733141330, 1887552, rows.labSlots());
  hashColumn(3049856987, 73856, rows.segments());
  hashColumn(2324236947, 74048, rows.segments());
  hashColumn(3420352464, 73920, rows.segments());
  hashColumn(3643815721, 74176, rows.segments());
  hashColumn(3837972089, 73792, rows.segments());
  hashColumn(216140727, 74112, rows.segments());
  hashColumn(4083222511, 74368, rows.segments());
  hashColumn(47623355, 74240, rows.segments());
  hashColumn(3663595698, 73664, rows.segments());
  hashColumn(4081444414, 74304, rows.segments());
  hashColumn(3583032309, 73984, rows.segments());
  hashColumn(1002028440, 73728, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 74496, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(86, 71040, rows.one());
  checkColumn(87, 71104, rows.one());
  checkColumn(88, 71168, rows.one());
  checkColumn(89, 71232, rows.one());
  checkColumn(90, 71296, rows.one());
  checkColumn(91, 71360, rows.one());
  checkColumn(97, 71744, rows.one());
  checkColumn(104, 72192, rows.one());
  checkColumn(108, 72448, rows.one());
  checkColumn(109, 72512, rows.one());
  checkColumn(115, 72896, rows.one());
  checkColumn(117, 73024, rows.one());
  checkColumn(128, 73728, rows.segments());
  checkColumn(129, 73792, rows.segments());
  checkColumn(130, 73856, rows.segments());
  checkColumn(132, 73984, rows.segments());
  checkColumn(140, 74496, rows.segmentSlots());
  checkColumn(164, 123648, rows.classes());
  checkColumn(216, 543488, rows.labs());
  checkColumn(217, 551680, rows.labs());
  checkColumn(218, 559872, rows.labs());
  checkColumn(221, 584448, rows.labs());
  checkColumn(222, 592640, rows.labs());
  checkColumn(223, 600832, rows.labs());
  checkColumn(224, 609024, rows.labs());
  checkColumn(225, 617216, rows.labs());
  checkColumn(226, 625408, rows.labs());
  checkColumn(227, 633600, rows.labs());
  checkColumn(241, 748288, rows.labs());
  checkColumn(242, 756480, rows.labs());
  checkColumn(244, 772864, rows.labs());
  checkColumn(245, 781056, rows.labs());
  checkColumn(260, 903936, rows.labs());
  checkColumn(261, 912128, rows.labs());
  checkColumn(262, 920320, rows.labs());
  checkColumn(263, 928512, rows.labs());
  checkColumn(266, 953088, rows.labs());
  checkColumn(282, 1428224, rows.labSegments());
  checkColumn(295, 1821888, rows.clouds());
  checkColumn(308, 6542144, rows.events());
}
