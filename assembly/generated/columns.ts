// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 18363392, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 4140928, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 4140992, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 273856, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 142784, rows.communities());
  hashColumn(3221475986, 134592, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 140736, rows.classes());
  hashColumn(892008578, 136640, rows.classes());
  hashColumn(1725569410, 132544, rows.classes());
  hashColumn(1581921952, 130496, rows.classes());
  hashColumn(1259659560, 128448, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17313792, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 17838080, rows.labForecasts());
  hashColumn(1698125853, 4632576, rows.interventions());
  hashColumn(1353407764, 4665344, rows.interventions());
  hashColumn(16259143, 1076672, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(2996135978, 1945024, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(1151918604, 1961408, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1519040, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1691072, rows.labs());
  hashColumn(3587667821, 1396160, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1494464, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1682880, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1674688, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1666496, rows.labs());
  hashColumn(4258763936, 1248704, rows.labs());
  hashColumn(466246597, 1199552, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1625536, rows.labs());
  hashColumn(1682042416, 1437120, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1715648, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1723840, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1510848, rows.labs());
  hashColumn(411847198, 1256896, rows.labs());
  hashColumn(732280130, 1363392, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1789376, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1551808, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1560000, rows.labs());
  hashColumn(1223367101, 1330624, rows.labs());
  hashColumn(3293780575, 1322432, rows.labs());
  hashColumn(132410230, 1445312, rows.labs());
  hashColumn(313108146, 1093056, rows.labs());
  hashColumn(2155580393, 1084864, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1535424, rows.labs());
  hashColumn(3809633083, 1273280, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1568192, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(9179146, 1887680, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1527232, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(4202488990, 2035136, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2298465881, 1994176, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1461696, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1854912, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(864070593, 1953216, rows.labs());
  hashColumn(914441131, 1355200, rows.labs());
  hashColumn(517258394, 1183168, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1707456, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(3322605952, 1977792, rows.labs());
  hashColumn(1050717269, 1174976, rows.labs());
  hashColumn(4193355059, 1379776, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1863104, rows.labs());
  hashColumn(164333759, 1281472, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1543616, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1764800, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1756608, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1740224, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3011877902, 2010560, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1772992, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3094801361, 1895872, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1879488, rows.labs());
  hashColumn(4215133519, 1158592, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1781184, rows.labs());
  hashColumn(1148766958, 1453504, rows.labs());
  hashColumn(1857176761, 1215936, rows.labs());
  hashColumn(2274290754, 1232320, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(903748714, 2026944, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1633728, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1609152, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1592768, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1584576, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1600960, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1576384, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(2234128785, 1969600, rows.labs());
  hashColumn(3817727411, 1420736, rows.labs());
  hashColumn(4172712111, 1207744, rows.labs());
  hashColumn(1067151653, 1101248, rows.labs());
  hashColumn(1588199945, 1387968, rows.labs());
  hashColumn(212058723, 1306048, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3514110410, 2002368, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1502656, rows.labs());
  hashColumn(3538914452, 1404352, rows.labs());
  hashColumn(3885640542, 1240512, rows.labs());
  hashColumn(1095896965, 1347008, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1871296, rows.labs());
  hashColumn(1701197526, 1265088, rows.labs());
  hashColumn(2306571685, 1289664, rows.labs());
  hashColumn(3393915253, 1338816, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1699264, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1641920, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(359389186, 1912256, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1732032, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1748416, rows.labs());
  hashColumn(2469337371, 1371584, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1617344, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(1191184616, 1928640, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2291071800, 2018752, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(2501337786, 1936832, rows.labs());
  hashColumn(568864428, 1412544, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3488465450, 1904064, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(1323578542, 1985984, rows.labs());
  hashColumn(4178749738, 1191360, rows.labs());
  hashColumn(3099065896, 1117632, rows.labs());
  hashColumn(170644666, 1109440, rows.labs());
  hashColumn(3054351195, 1166784, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1469888, rows.labs());
  hashColumn(2001654416, 1297856, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(1967762384, 1920448, rows.labs());
  hashColumn(3875644142, 1428928, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1658304, rows.labs());
  hashColumn(1408732082, 1314240, rows.labs());
  hashColumn(2294501012, 1224128, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1650112, rows.labs());
  hashColumn(2482633579, 2829760, rows.labSegments());
  hashColumn(3756944322, 2764224, rows.labSegments());
  hashColumn(147806206, 2895296, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 4009408, rows.labSegments());
  hashColumn(501992043, 2633152, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 4074944, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3943872, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3878336, rows.labSegments());
  hashColumn(417601894, 3026368, rows.labSegments());
  hashColumn(544914520, 2960832, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3616192, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3681728, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3747264, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3812800, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3485120, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3550656, rows.labSegments());
  hashColumn(2663174664, 75648, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 76928, rows.one());
  hashColumn(1045967313, 75136, rows.one());
  hashColumn(845795324, 75072, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(3738679514, 77824, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 77056, rows.one());
  hashColumn(2972952653, 76672, rows.one());
  hashColumn(2975465186, 76032, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(222365918, 77632, rows.one());
  hashColumn(3348688384, 75392, rows.one());
  hashColumn(1944492745, 75264, rows.one());
  hashColumn(433129060, 75328, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 77184, rows.one());
  hashColumn(646224340, 76480, rows.one());
  hashColumn(2075431000, 75776, rows.one());
  hashColumn(2163914894, 76608, rows.one());
  hashColumn(1073350902, 76736, rows.one());
  hashColumn(145396924, 76800, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3821741375, 77504, rows.one());
  hashColumn(3074200733, 76352, rows.one());
  hashColumn(3143951873, 75584, rows.one());
  hashColumn(2242020508, 75904, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 76992, rows.one());
  hashColumn(2319776214, 75712, rows.one());
  hashColumn(1823692074, 76416, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 77120, rows.one());
  hashColumn(3811390831, 75456, rows.one());
  hashColumn(4051940626, 76288, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3490143527, 77760, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(1932858281, 77696, rows.one());
  hashColumn(2885349860, 76096, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 77376, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 77248, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 77312, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(1963976675, 77888, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3625737949, 77568, rows.one());
  hashColumn(956839497, 75520, rows.one());
  hashColumn(3817111653, 75968, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 77440, rows.one());
  hashColumn(1032995909, 75840, rows.one());
  hashColumn(1882495267, 76224, rows.one());
  hashColumn(4031474977, 76160, rows.one());
  hashColumn(2067348135, 76544, rows.one());
  hashColumn(707285689, 6828032, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15216640, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 8925184, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 11022336, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 13119488, rows.labSlots());
  hashColumn(2733141330, 4730880, rows.labSlots());
  hashColumn(3049856987, 78592, rows.segments());
  hashColumn(2324236947, 78784, rows.segments());
  hashColumn(3420352464, 78656, rows.segments());
  hashColumn(3643815721, 78912, rows.segments());
  hashColumn(3837972089, 78528, rows.segments());
  hashColumn(216140727, 78848, rows.segments());
  hashColumn(4083222511, 79104, rows.segments());
  hashColumn(47623355, 78976, rows.segments());
  hashColumn(3663595698, 78400, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 79232, rows.segments());
  hashColumn(4081444414, 79040, rows.segments());
  hashColumn(3583032309, 78720, rows.segments());
  hashColumn(1002028440, 78464, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 79296, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(149, 75072, rows.one());
  checkColumn(150, 75136, rows.one());
  checkColumn(151, 75200, rows.one());
  checkColumn(152, 75264, rows.one());
  checkColumn(153, 75328, rows.one());
  checkColumn(154, 75392, rows.one());
  checkColumn(160, 75776, rows.one());
  checkColumn(167, 76224, rows.one());
  checkColumn(171, 76480, rows.one());
  checkColumn(172, 76544, rows.one());
  checkColumn(180, 77056, rows.one());
  checkColumn(182, 77184, rows.one());
  checkColumn(185, 77376, rows.one());
  checkColumn(186, 77440, rows.one());
  checkColumn(189, 77632, rows.one());
  checkColumn(190, 77696, rows.one());
  checkColumn(191, 77760, rows.one());
  checkColumn(192, 77824, rows.one());
  checkColumn(193, 77888, rows.one());
  checkColumn(202, 78464, rows.segments());
  checkColumn(203, 78528, rows.segments());
  checkColumn(204, 78592, rows.segments());
  checkColumn(206, 78720, rows.segments());
  checkColumn(214, 79232, rows.segments());
  checkColumn(215, 79296, rows.segmentSlots());
  checkColumn(243, 136640, rows.classes());
  checkColumn(246, 142784, rows.communities());
  checkColumn(333, 1101248, rows.labs());
  checkColumn(334, 1109440, rows.labs());
  checkColumn(335, 1117632, rows.labs());
  checkColumn(338, 1142208, rows.labs());
  checkColumn(339, 1150400, rows.labs());
  checkColumn(340, 1158592, rows.labs());
  checkColumn(341, 1166784, rows.labs());
  checkColumn(342, 1174976, rows.labs());
  checkColumn(343, 1183168, rows.labs());
  checkColumn(344, 1191360, rows.labs());
  checkColumn(358, 1306048, rows.labs());
  checkColumn(359, 1314240, rows.labs());
  checkColumn(361, 1330624, rows.labs());
  checkColumn(362, 1338816, rows.labs());
  checkColumn(377, 1461696, rows.labs());
  checkColumn(378, 1469888, rows.labs());
  checkColumn(379, 1478080, rows.labs());
  checkColumn(380, 1486272, rows.labs());
  checkColumn(381, 1494464, rows.labs());
  checkColumn(384, 1519040, rows.labs());
  checkColumn(414, 1764800, rows.labs());
  checkColumn(415, 1772992, rows.labs());
  checkColumn(416, 1781184, rows.labs());
  checkColumn(417, 1789376, rows.labs());
  checkColumn(425, 1854912, rows.labs());
  checkColumn(426, 1863104, rows.labs());
  checkColumn(429, 1887680, rows.labs());
  checkColumn(430, 1895872, rows.labs());
  checkColumn(438, 1961408, rows.labs());
  checkColumn(458, 2698688, rows.labSegments());
  checkColumn(464, 3091904, rows.labSegments());
  checkColumn(465, 3157440, rows.labSegments());
  checkColumn(466, 3222976, rows.labSegments());
  checkColumn(467, 3288512, rows.labSegments());
  checkColumn(468, 3354048, rows.labSegments());
  checkColumn(469, 3419584, rows.labSegments());
  checkColumn(470, 3485120, rows.labSegments());
  checkColumn(471, 3550656, rows.labSegments());
  checkColumn(472, 3616192, rows.labSegments());
  checkColumn(473, 3681728, rows.labSegments());
  checkColumn(474, 3747264, rows.labSegments());
  checkColumn(475, 3812800, rows.labSegments());
  checkColumn(476, 3878336, rows.labSegments());
  checkColumn(478, 4009408, rows.labSegments());
  checkColumn(487, 4140928, rows.clouds());
  checkColumn(497, 4435968, rows.interventions());
  checkColumn(499, 4501504, rows.interventions());
  checkColumn(500, 4534272, rows.interventions());
  checkColumn(501, 4567040, rows.interventions());
  checkColumn(512, 17313792, rows.labForecasts());
  checkColumn(514, 18362368, rows.horizons());
  checkColumn(524, 19086592, rows.events());
}
