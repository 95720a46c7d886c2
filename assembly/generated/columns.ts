// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 18188800, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 3966336, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 3966400, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 271296, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 140224, rows.communities());
  hashColumn(3221475986, 132032, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 138176, rows.classes());
  hashColumn(892008578, 134080, rows.classes());
  hashColumn(1725569410, 129984, rows.classes());
  hashColumn(1581921952, 127936, rows.classes());
  hashColumn(1259659560, 125888, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17139200, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 17663488, rows.labForecasts());
  hashColumn(1698125853, 4457984, rows.interventions());
  hashColumn(1353407764, 4490752, rows.interventions());
  hashColumn(16259143, 1057728, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1500096, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1672128, rows.labs());
  hashColumn(3587667821, 1377216, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1475520, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1663936, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1655744, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1647552, rows.labs());
  hashColumn(4258763936, 1229760, rows.labs());
  hashColumn(466246597, 1180608, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1606592, rows.labs());
  hashColumn(1682042416, 1418176, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1696704, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1704896, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1491904, rows.labs());
  hashColumn(411847198, 1237952, rows.labs());
  hashColumn(732280130, 1344448, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1770432, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1532864, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1541056, rows.labs());
  hashColumn(1223367101, 1311680, rows.labs());
  hashColumn(3293780575, 1303488, rows.labs());
  hashColumn(132410230, 1426368, rows.labs());
  hashColumn(313108146, 1074112, rows.labs());
  hashColumn(2155580393, 1065920, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1516480, rows.labs());
  hashColumn(3809633083, 1254336, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1549248, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1508288, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1442752, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1835968, rows.labs());
  hashColumn(914441131, 1336256, rows.labs());
  hashColumn(517258394, 1164224, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1688512, rows.labs());
  hashColumn(1050717269, 1156032, rows.labs());
  hashColumn(4193355059, 1360832, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1844160, rows.labs());
  hashColumn(164333759, 1262528, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1524672, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1745856, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1737664, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1721280, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1754048, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1860544, rows.labs());
  hashColumn(4215133519, 1139648, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1762240, rows.labs());
  hashColumn(1148766958, 1434560, rows.labs());
  hashColumn(1857176761, 1196992, rows.labs());
  hashColumn(2274290754, 1213376, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1614784, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1590208, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1573824, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1565632, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1582016, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1557440, rows.labs());
  hashColumn(3817727411, 1401792, rows.labs());
  hashColumn(4172712111, 1188800, rows.labs());
  hashColumn(1067151653, 1082304, rows.labs());
  hashColumn(1588199945, 1369024, rows.labs());
  hashColumn(212058723, 1287104, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1483712, rows.labs());
  hashColumn(3538914452, 1385408, rows.labs());
  hashColumn(3885640542, 1221568, rows.labs());
  hashColumn(1095896965, 1328064, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1852352, rows.labs());
  hashColumn(1701197526, 1246144, rows.labs());
  hashColumn(2306571685, 1270720, rows.labs());
  hashColumn(3393915253, 1319872, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1680320, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1622976, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1713088, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1729472, rows.labs());
  hashColumn(2469337371, 1352640, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1598400, rows.labs());
  hashColumn(568864428, 1393600, rows.labs());
  hashColumn(4178749738, 1172416, rows.labs());
  hashColumn(3099065896, 1098688, rows.labs());
  hashColumn(170644666, 1090496, rows.labs());
  hashColumn(3054351195, 1147840, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1450944, rows.labs());
  hashColumn(2001654416, 1278912, rows.labs());
  hashColumn(3875644142, 1409984, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1639360, rows.labs());
  hashColumn(1408732082, 1295296, rows.labs());
  hashColumn(2294501012, 1205184, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1631168, rows.labs());
  hashColumn(2482633579, 2655168, rows.labSegments());
  hashColumn(3756944322, 2589632, rows.labSegments());
  hashColumn(147806206, 2720704, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 3834816, rows.labSegments());
  hashColumn(501992043, 2458560, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 3900352, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3769280, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3703744, rows.labSegments());
  hashColumn(417601894, 2851776, rows.labSegments());
  hashColumn(544914520, 2786240, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3441600, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3507136, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3572672, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3638208, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3310528, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3376064, rows.labSegments());
  hashColumn(2663174664, 73408, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 74688, rows.one());
  hashColumn(1045967313, 72896, rows.one());
  hashColumn(845795324, 72832, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 74816, rows.one());
  hashColumn(2972952653, 74432, rows.one());
  hashColumn(2975465186, 73792, rows.one());
  hashColumn(3348688384, 73152, rows.one());
  hashColumn(1944492745, 73024, rows.one());
  hashColumn(433129060, 73088, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 74944, rows.one());
  hashColumn(646224340, 74240, rows.one());
  hashColumn(2075431000, 73536, rows.one());
  hashColumn(2163914894, 74368, rows.one());
  hashColumn(1073350902, 74496, rows.one());
  hashColumn(145396924, 74560, rows.one());
  hashColumn(3074200733, 74112, rows.one());
  hashColumn(3143951873, 73344, rows.one());
  hashColumn(2242020508, 73664, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 74752, rows.one());
  hashColumn(2319776214, 73472, rows.one());
  hashColumn(1823692074, 74176, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 74880, rows.one());
  hashColumn(3811390831, 73216, rows.one());
  hashColumn(4051940626, 74048, rows.one());
  hashColumn(2885349860, 73856, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 75136, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 75008, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 75072, rows.one());
  hashColumn(956839497, 73280, rows.one());
  hashColumn(3817111653, 73728, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 75200, rows.one());
  hashColumn(1032995909, 73600, rows.one());
  hashColumn(1882495267, 73984, rows.one());
  hashColumn(4031474977, 73920, rows.one());
  hashColumn(2067348135, 74304, rows.one());
  hashColumn(707285689, 6653440, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15042048, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 8750592, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 10847744, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 12944896, rows.labSlots());
  hashColumn(2733141330, 4556288, rows.labSlots());
  hashColumn(3049856987, 76032, rows.segments());
  hashColumn(2324236947, 76224, rows.segments());
  hashColumn(3420352464, 76096, rows.segments());
  hashColumn(3643815721, 76352, rows.segments());
  hashColumn(3837972089, 75904, rows.segments());
  hashColumn(216140727, 76288, rows.segments());
  hashColumn(4083222511, 76544, rows.segments());
  hashColumn(47623355, 76416, rows.segments());
  hashColumn(3663595698, 75776, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 76672, rows.segments());
  hashColumn(4081444414, 76480, rows.segments());
  hashColumn(3583032309, 76160, rows.segments());
  hashColumn(1002028440, 75840, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 76736, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(114, 72832, rows.one());
  checkColumn(115, 72896, rows.one());
  checkColumn(116, 72960, rows.one());
  checkColumn(117, 73024, rows.one());
  checkColumn(118, 73088, rows.one());
  checkColumn(119, 73152, rows.one());
  checkColumn(125, 73536, rows.one());
  checkColumn(132, 73984, rows.one());
  checkColumn(136, 74240, rows.one());
  checkColumn(137, 74304, rows.one());
  checkColumn(145, 74816, rows.one());
  checkColumn(147, 74944, rows.one());
  checkColumn(150, 75136, rows.one());
  checkColumn(151, 75200, rows.one());
  checkColumn(161, 75840, rows.segments());
  checkColumn(162, 75904, rows.segments());
  checkColumn(163, 75968, rows.segments());
  checkColumn(164, 76032, rows.segments());
  checkColumn(166, 76160, rows.segments());
  checkColumn(174, 76672, rows.segments());
  checkColumn(175, 76736, rows.segmentSlots());
  checkColumn(203, 134080, rows.classes());
  checkColumn(206, 140224, rows.communities());
  checkColumn(291, 1082304, rows.labs());
  checkColumn(292, 1090496, rows.labs());
  checkColumn(293, 1098688, rows.labs());
  checkColumn(296, 1123264, rows.labs());
  checkColumn(297, 1131456, rows.labs());
  checkColumn(298, 1139648, rows.labs());
  checkColumn(299, 1147840, rows.labs());
  checkColumn(300, 1156032, rows.labs());
  checkColumn(301, 1164224, rows.labs());
  checkColumn(302, 1172416, rows.labs());
  checkColumn(316, 1287104, rows.labs());
  checkColumn(317, 1295296, rows.labs());
  checkColumn(319, 1311680, rows.labs());
  checkColumn(320, 1319872, rows.labs());
  checkColumn(335, 1442752, rows.labs());
  checkColumn(336, 1450944, rows.labs());
  checkColumn(337, 1459136, rows.labs());
  checkColumn(338, 1467328, rows.labs());
  checkColumn(339, 1475520, rows.labs());
  checkColumn(342, 1500096, rows.labs());
  checkColumn(372, 1745856, rows.labs());
  checkColumn(373, 1754048, rows.labs());
  checkColumn(374, 1762240, rows.labs());
  checkColumn(375, 1770432, rows.labs());
  checkColumn(383, 1835968, rows.labs());
  checkColumn(384, 1844160, rows.labs());
  checkColumn(397, 2524096, rows.labSegments());
  checkColumn(403, 2917312, rows.labSegments());
  checkColumn(404, 2982848, rows.labSegments());
  checkColumn(405, 3048384, rows.labSegments());
  checkColumn(406, 3113920, rows.labSegments());
  checkColumn(407, 3179456, rows.labSegments());
  checkColumn(408, 3244992, rows.labSegments());
  checkColumn(409, 3310528, rows.labSegments());
  checkColumn(410, 3376064, rows.labSegments());
  checkColumn(411, 3441600, rows.labSegments());
  checkColumn(412, 3507136, rows.labSegments());
  checkColumn(413, 3572672, rows.labSegments());
  checkColumn(414, 3638208, rows.labSegments());
  checkColumn(415, 3703744, rows.labSegments());
  checkColumn(417, 3834816, rows.labSegments());
  checkColumn(426, 3966336, rows.clouds());
  checkColumn(436, 4261376, rows.interventions());
  checkColumn(438, 4326912, rows.interventions());
  checkColumn(439, 4359680, rows.interventions());
  checkColumn(440, 4392448, rows.interventions());
  checkColumn(451, 17139200, rows.labForecasts());
  checkColumn(453, 18187776, rows.horizons());
  checkColumn(463, 18912000, rows.events());
}
