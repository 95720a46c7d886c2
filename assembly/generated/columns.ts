// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 7169664, rows.accounts());
  hashColumn(3221475986, 120384, rows.classes());
  hashColumn(892008578, 122432, rows.classes());
  hashColumn(1725569410, 118336, rows.classes());
  hashColumn(1581921952, 116288, rows.classes());
  hashColumn(1259659560, 114240, rows.classes());
  hashColumn(16259143, 558656, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1001024, rows.labs());
  hashColumn(3587667821, 878144, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 976448, rows.labs());
  hashColumn(4258763936, 730688, rows.labs());
  hashColumn(466246597, 681536, rows.labs());
  hashColumn(1682042416, 919104, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 992832, rows.labs());
  hashColumn(411847198, 738880, rows.labs());
  hashColumn(732280130, 845376, rows.labs());
  hashColumn(1223367101, 812608, rows.labs());
  hashColumn(3293780575, 804416, rows.labs());
  hashColumn(132410230, 927296, rows.labs());
  hashColumn(313108146, 575040, rows.labs());
  hashColumn(2155580393, 566848, rows.labs());
  hashColumn(3809633083, 755264, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 943680, rows.labs());
  hashColumn(914441131, 837184, rows.labs());
  hashColumn(517258394, 665152, rows.labs());
  hashColumn(1050717269, 656960, rows.labs());
  hashColumn(4193355059, 861760, rows.labs());
  hashColumn(164333759, 763456, rows.labs());
  hashColumn(4215133519, 640576, rows.labs());
  hashColumn(1148766958, 935488, rows.labs());
  hashColumn(1857176761, 697920, rows.labs());
  hashColumn(2274290754, 714304, rows.labs());
  hashColumn(3817727411, 902720, rows.labs());
  hashColumn(4172712111, 689728, rows.labs());
  hashColumn(1067151653, 583232, rows.labs());
  hashColumn(1588199945, 869952, rows.labs());
  hashColumn(212058723, 788032, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 984640, rows.labs());
  hashColumn(3538914452, 886336, rows.labs());
  hashColumn(3885640542, 722496, rows.labs());
  hashColumn(1095896965, 828992, rows.labs());
  hashColumn(1701197526, 747072, rows.labs());
  hashColumn(2306571685, 771648, rows.labs());
  hashColumn(3393915253, 820800, rows.labs());
  hashColumn(2469337371, 853568, rows.labs());
  hashColumn(568864428, 894528, rows.labs());
  hashColumn(4178749738, 673344, rows.labs());
  hashColumn(3099065896, 599616, rows.labs());
  hashColumn(170644666, 591424, rows.labs());
  hashColumn(3054351195, 648768, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 951872, rows.labs());
  hashColumn(2001654416, 779840, rows.labs());
  hashColumn(3875644142, 910912, rows.labs());
  hashColumn(1408732082, 796224, rows.labs());
  hashColumn(2294501012, 706112, rows.labs());
  hashColumn(2482633579, 1664576, rows.labSegments());
  hashColumn(3756944322, 1599040, rows.labSegments());
  hashColumn(147806206, 1730112, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 2844224, rows.labSegments());
  hashColumn(501992043, 1467968, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 2778688, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 2713152, rows.labSegments());
  hashColumn(417601894, 1861184, rows.labSegments());
  hashColumn(544914520, 1795648, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 2451008, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 2516544, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 2582080, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 2647616, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 2319936, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 2385472, rows.labSegments());
  hashColumn(2663174664, 70720, rows.one());
  hashColumn(1045967313, 70208, rows.one());
  hashColumn(845795324, 70144, rows.one());
  hashColumn(2972952653, 71744, rows.one());
  hashColumn(2975465186, 71104, rows.one());
  hashColumn(3348688384, 70464, rows.one());
  hashColumn(1944492745, 70336, rows.one());
  hashColumn(433129060, 70400, rows.one());
  hashColumn(646224340, 71552, rows.one());
  hashColumn(2075431000, 70848, rows.one());
  hashColumn(2163914894, 71680, rows.one());
  hashColumn(1073350902, 71808, rows.one());
  hashColumn(145396924, 71872, rows.one());
  hashColumn(3074200733, 71424, rows.one());
  hashColumn(3143951873, 70656, rows.one());
  hashColumn(2242020508, 70976, rows.one());
  hashColumn(2319776214, 70784, rows.one());
  hashColumn(1823692074, 71488, rows.one());
  hashColumn(3811390831, 70528, rows.one());
  hashColumn(4051940626, 71360, rows.one());
  hashColumn(2885349860, 71168, rows.one());
  hashColumn(956839497, 70592, rows.one());
  hashColumn(3817111653, 71040, rows.one());
  hashColumn(1032995909, 70912, rows.one());
  hashColumn(1882495267, 71296, rows.one());
  hashColumn(4031474977, 71232, rows.one());
  hashColumn(2067348135, 71616, rows.one());
  hashColumn(707285689, 5072512, rows.labSlots());
  hashColumn(2733141330, 2975360, rows.labSlots());
  hashColumn(3049856987, 72640, rows.segments());
  hashColumn(2324236947, 72832, rows.segments());
  hashColumn(3420352464, 72704, rows.segments());
  hashColumn(3643815721, 72960, rows.segments());
  hashColumn(3837972089, 72576, rows.segments());
  hashColumn(216140727, 72896, rows.segments());
  hashColumn(4083222511, 73152, rows.segments());
  hashColumn(47623355, 73024, rows.segments());
  hashColumn(3663595698, 72448, rows.segments());
  hashColumn(4081444414, 73088, rows.segments());
  hashColumn(3583032309, 72768, rows.segments());
  hashColumn(1002028440, 72512, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 73280, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(72, 70144, rows.one());
  checkColumn(73, 70208, rows.one());
  checkColumn(74, 70272, rows.one());
  checkColumn(75, 70336, rows.one());
  checkColumn(76, 70400, rows.one());
  checkColumn(77, 70464, rows.one());
  checkColumn(83, 70848, rows.one());
  checkColumn(90, 71296, rows.one());
  checkColumn(94, 71552, rows.one());
  checkColumn(95, 71616, rows.one());
  checkColumn(109, 72512, rows.segments());
  checkColumn(110, 72576, rows.segments());
  checkColumn(111, 72640, rows.segments());
  checkColumn(113, 72768, rows.segments());
  checkColumn(121, 73280, rows.segmentSlots());
  checkColumn(145, 122432, rows.classes());
  checkColumn(202, 583232, rows.labs());
  checkColumn(203, 591424, rows.labs());
  checkColumn(204, 599616, rows.labs());
  checkColumn(207, 624192, rows.labs());
  checkColumn(208, 632384, rows.labs());
  checkColumn(209, 640576, rows.labs());
  checkColumn(210, 648768, rows.labs());
  checkColumn(211, 656960, rows.labs());
  checkColumn(212, 665152, rows.labs());
  checkColumn(213, 673344, rows.labs());
  checkColumn(227, 788032, rows.labs());
  checkColumn(228, 796224, rows.labs());
  checkColumn(230, 812608, rows.labs());
  checkColumn(231, 820800, rows.labs());
  checkColumn(246, 943680, rows.labs());
  checkColumn(247, 951872, rows.labs());
  checkColumn(248, 960064, rows.labs());
  checkColumn(249, 968256, rows.labs());
  checkColumn(250, 976448, rows.labs());
  checkColumn(253, 1001024, rows.labs());
  checkColumn(262, 1533504, rows.labSegments());
  checkColumn(268, 1926720, rows.labSegments());
  checkColumn(269, 1992256, rows.labSegments());
  checkColumn(270, 2057792, rows.labSegments());
  checkColumn(271, 2123328, rows.labSegments());
  checkColumn(272, 2188864, rows.labSegments());
  checkColumn(273, 2254400, rows.labSegments());
  checkColumn(274, 2319936, rows.labSegments());
  checkColumn(275, 2385472, rows.labSegments());
  checkColumn(276, 2451008, rows.labSegments());
  checkColumn(277, 2516544, rows.labSegments());
  checkColumn(278, 2582080, rows.labSegments());
  checkColumn(279, 2647616, rows.labSegments());
  checkColumn(280, 2713152, rows.labSegments());
  checkColumn(282, 2844224, rows.labSegments());
  checkColumn(295, 7629952, rows.events());
}
