// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 20063232, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 4267904, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 4267968, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 277952, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 146880, rows.communities());
  hashColumn(3221475986, 138688, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 144832, rows.classes());
  hashColumn(892008578, 140736, rows.classes());
  hashColumn(1725569410, 136640, rows.classes());
  hashColumn(1581921952, 134592, rows.classes());
  hashColumn(1259659560, 132544, rows.classes());
  if (submodel.tranches() != 0)
    hashColumn(2871407477, 19537920, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17440768, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 17965056, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(3196726595, 19013632, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(571967932, 18489344, rows.labForecasts());
  hashColumn(1698125853, 4759552, rows.interventions());
  hashColumn(1353407764, 4792320, rows.interventions());
  hashColumn(16259143, 1097152, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(2996135978, 1965504, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(1151918604, 1981888, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1539520, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1711552, rows.labs());
  hashColumn(3587667821, 1416640, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1514944, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1703360, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1695168, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1686976, rows.labs());
  hashColumn(4258763936, 1269184, rows.labs());
  hashColumn(466246597, 1220032, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1646016, rows.labs());
  hashColumn(1682042416, 1457600, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1736128, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1744320, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1531328, rows.labs());
  hashColumn(411847198, 1277376, rows.labs());
  hashColumn(732280130, 1383872, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1809856, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1572288, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1580480, rows.labs());
  hashColumn(1223367101, 1351104, rows.labs());
  hashColumn(3293780575, 1342912, rows.labs());
  hashColumn(132410230, 1465792, rows.labs());
  hashColumn(313108146, 1113536, rows.labs());
  hashColumn(2155580393, 1105344, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1555904, rows.labs());
  hashColumn(3809633083, 1293760, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1588672, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(9179146, 1908160, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1547712, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(4202488990, 2162112, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2298465881, 2121152, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1482176, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1875392, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(864070593, 1973696, rows.labs());
  hashColumn(914441131, 1375680, rows.labs());
  hashColumn(517258394, 1203648, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(280501068, 2055616, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(600498192, 2014656, rows.labs());
  if (submodel.fundamentals() != 0)
    hashColumn(1487456212, 1990080, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1727936, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(3322605952, 2104768, rows.labs());
  hashColumn(1050717269, 1195456, rows.labs());
  hashColumn(4193355059, 1400256, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1883584, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(985243877, 2022848, rows.labs());
  hashColumn(164333759, 1301952, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(2200905657, 2047424, rows.labs());
  if (submodel.sentiment() != 0)
    hashColumn(1057107354, 1998272, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1564096, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1785280, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1777088, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1760704, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3011877902, 2137536, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1793472, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1706095499, 2080192, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1764592157, 2088384, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3094801361, 1916352, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1899968, rows.labs());
  hashColumn(4215133519, 1179072, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1801664, rows.labs());
  hashColumn(1148766958, 1473984, rows.labs());
  hashColumn(1857176761, 1236416, rows.labs());
  hashColumn(2274290754, 1252800, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(903748714, 2153920, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1654208, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1629632, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1613248, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1605056, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1621440, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1596864, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(2234128785, 2096576, rows.labs());
  hashColumn(3817727411, 1441216, rows.labs());
  hashColumn(4172712111, 1228224, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(4096512192, 2063808, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3998177102, 2039232, rows.labs());
  hashColumn(1067151653, 1121728, rows.labs());
  hashColumn(1588199945, 1408448, rows.labs());
  hashColumn(212058723, 1326528, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3514110410, 2129344, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1523136, rows.labs());
  hashColumn(3538914452, 1424832, rows.labs());
  hashColumn(3885640542, 1260992, rows.labs());
  hashColumn(1095896965, 1367488, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1891776, rows.labs());
  hashColumn(1701197526, 1285568, rows.labs());
  hashColumn(2306571685, 1310144, rows.labs());
  hashColumn(3393915253, 1359296, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1719744, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1662400, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(359389186, 1932736, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1752512, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1768896, rows.labs());
  hashColumn(2469337371, 1392064, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1637824, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(1191184616, 1949120, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(433125304, 2031040, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2291071800, 2145728, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(2501337786, 1957312, rows.labs());
  hashColumn(568864428, 1433024, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3488465450, 1924544, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(1323578542, 2112960, rows.labs());
  hashColumn(4178749738, 1211840, rows.labs());
  hashColumn(3099065896, 1138112, rows.labs());
  hashColumn(170644666, 1129920, rows.labs());
  hashColumn(3054351195, 1187264, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(1667412630, 2072000, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1490368, rows.labs());
  hashColumn(2001654416, 1318336, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(1967762384, 1940928, rows.labs());
  hashColumn(3875644142, 1449408, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1678784, rows.labs());
  hashColumn(1408732082, 1334720, rows.labs());
  if (submodel.comparables() != 0)
    hashColumn(2971389376, 2006464, rows.labs());
  hashColumn(2294501012, 1244608, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1670592, rows.labs());
  hashColumn(2482633579, 2956736, rows.labSegments());
  hashColumn(3756944322, 2891200, rows.labSegments());
  hashColumn(147806206, 3022272, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 4136384, rows.labSegments());
  hashColumn(501992043, 2760128, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 4201920, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 4070848, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 4005312, rows.labSegments());
  hashColumn(417601894, 3153344, rows.labSegments());
  hashColumn(544914520, 3087808, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3743168, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3808704, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3874240, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3939776, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3612096, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3677632, rows.labSegments());
  if (submodel.creditCycle() != 0)
    hashColumn(3303884975, 81280, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(2877978407, 80576, rows.one());
  hashColumn(2663174664, 78656, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 79936, rows.one());
  hashColumn(1045967313, 78144, rows.one());
  hashColumn(845795324, 78080, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(3738679514, 81728, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 80064, rows.one());
  hashColumn(2972952653, 79680, rows.one());
  hashColumn(2975465186, 79040, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(222365918, 81536, rows.one());
  hashColumn(3348688384, 78400, rows.one());
  hashColumn(1944492745, 78272, rows.one());
  hashColumn(433129060, 78336, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(225094207, 80512, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 80192, rows.one());
  hashColumn(646224340, 79488, rows.one());
  hashColumn(2075431000, 78784, rows.one());
  hashColumn(2163914894, 79616, rows.one());
  hashColumn(1073350902, 79744, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(772393689, 81152, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3102203061, 80832, rows.one());
  hashColumn(145396924, 79808, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3821741375, 81408, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(1295949068, 81088, rows.one());
  hashColumn(3074200733, 79360, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3028087499, 80704, rows.one());
  hashColumn(3143951873, 78592, rows.one());
  hashColumn(2242020508, 78912, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 80000, rows.one());
  hashColumn(2319776214, 78720, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(3015007053, 81216, rows.one());
  hashColumn(1823692074, 79424, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 80128, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(687062893, 81024, rows.one());
  hashColumn(3811390831, 78464, rows.one());
  hashColumn(4051940626, 79296, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3490143527, 81664, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(1932858281, 81600, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(2944770186, 80640, rows.one());
  hashColumn(2885349860, 79104, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 80384, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 80256, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 80320, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(1963976675, 81792, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3625737949, 81472, rows.one());
  hashColumn(956839497, 78528, rows.one());
  hashColumn(3817111653, 78976, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 80448, rows.one());
  hashColumn(1032995909, 78848, rows.one());
  hashColumn(1882495267, 79232, rows.one());
  hashColumn(4031474977, 79168, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3063892103, 80768, rows.one());
  hashColumn(2067348135, 79552, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(1184913849, 80896, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(2975825300, 81344, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(4257404953, 80960, rows.one());
  hashColumn(707285689, 6955008, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15343616, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 9052160, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 11149312, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 13246464, rows.labSlots());
  hashColumn(2733141330, 4857856, rows.labSlots());
  hashColumn(3049856987, 82624, rows.segments());
  hashColumn(2324236947, 82816, rows.segments());
  hashColumn(3420352464, 82688, rows.segments());
  hashColumn(3643815721, 82944, rows.segments());
  if (submodel.fundamentals() != 0)
    hashColumn(2578944588, 83328, rows.segments());
  hashColumn(3837972089, 82496, rows.segments());
  hashColumn(216140727, 82880, rows.segments());
  hashColumn(4083222511, 83136, rows.segments());
  hashColumn(47623355, 83008, rows.segments());
  hashColumn(3663595698, 82368, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 83264, rows.segments());
  hashColumn(4081444414, 83072, rows.segments());
  hashColumn(3583032309, 82752, rows.segments());
  hashColumn(1002028440, 82432, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 83392, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(196, 78080, rows.one());
  checkColumn(197, 78144, rows.one());
  checkColumn(198, 78208, rows.one());
  checkColumn(199, 78272, rows.one());
  checkColumn(200, 78336, rows.one());
  checkColumn(201, 78400, rows.one());
  checkColumn(207, 78784, rows.one());
  checkColumn(214, 79232, rows.one());
  checkColumn(218, 79488, rows.one());
  checkColumn(219, 79552, rows.one());
  checkColumn(227, 80064, rows.one());
  checkColumn(229, 80192, rows.one());
  checkColumn(232, 80384, rows.one());
  checkColumn(233, 80448, rows.one());
  checkColumn(235, 80576, rows.one());
  checkColumn(236, 80640, rows.one());
  checkColumn(237, 80704, rows.one());
  checkColumn(238, 80768, rows.one());
  checkColumn(240, 80896, rows.one());
  checkColumn(245, 81216, rows.one());
  checkColumn(246, 81280, rows.one());
  checkColumn(250, 81536, rows.one());
  checkColumn(251, 81600, rows.one());
  checkColumn(252, 81664, rows.one());
  checkColumn(253, 81728, rows.one());
  checkColumn(254, 81792, rows.one());
  checkColumn(264, 82432, rows.segments());
  checkColumn(265, 82496, rows.segments());
  checkColumn(266, 82560, rows.segments());
  checkColumn(267, 82624, rows.segments());
  checkColumn(269, 82752, rows.segments());
  checkColumn(277, 83264, rows.segments());
  checkColumn(278, 83328, rows.segments());
  checkColumn(279, 83392, rows.segmentSlots());
  checkColumn(307, 140736, rows.classes());
  checkColumn(310, 146880, rows.communities());
  checkColumn(399, 1121728, rows.labs());
  checkColumn(400, 1129920, rows.labs());
  checkColumn(401, 1138112, rows.labs());
  checkColumn(404, 1162688, rows.labs());
  checkColumn(405, 1170880, rows.labs());
  checkColumn(406, 1179072, rows.labs());
  checkColumn(407, 1187264, rows.labs());
  checkColumn(408, 1195456, rows.labs());
  checkColumn(409, 1203648, rows.labs());
  checkColumn(410, 1211840, rows.labs());
  checkColumn(424, 1326528, rows.labs());
  checkColumn(425, 1334720, rows.labs());
  checkColumn(427, 1351104, rows.labs());
  checkColumn(428, 1359296, rows.labs());
  checkColumn(443, 1482176, rows.labs());
  checkColumn(444, 1490368, rows.labs());
  checkColumn(445, 1498560, rows.labs());
  checkColumn(446, 1506752, rows.labs());
  checkColumn(447, 1514944, rows.labs());
  checkColumn(450, 1539520, rows.labs());
  checkColumn(480, 1785280, rows.labs());
  checkColumn(481, 1793472, rows.labs());
  checkColumn(482, 1801664, rows.labs());
  checkColumn(483, 1809856, rows.labs());
  checkColumn(491, 1875392, rows.labs());
  checkColumn(492, 1883584, rows.labs());
  checkColumn(495, 1908160, rows.labs());
  checkColumn(496, 1916352, rows.labs());
  checkColumn(504, 1981888, rows.labs());
  checkColumn(507, 2006464, rows.labs());
  checkColumn(508, 2014656, rows.labs());
  checkColumn(509, 2022848, rows.labs());
  checkColumn(510, 2031040, rows.labs());
  checkColumn(511, 2039232, rows.labs());
  checkColumn(537, 2825664, rows.labSegments());
  checkColumn(543, 3218880, rows.labSegments());
  checkColumn(544, 3284416, rows.labSegments());
  checkColumn(545, 3349952, rows.labSegments());
  checkColumn(546, 3415488, rows.labSegments());
  checkColumn(547, 3481024, rows.labSegments());
  checkColumn(548, 3546560, rows.labSegments());
  checkColumn(549, 3612096, rows.labSegments());
  checkColumn(550, 3677632, rows.labSegments());
  checkColumn(551, 3743168, rows.labSegments());
  checkColumn(552, 3808704, rows.labSegments());
  checkColumn(553, 3874240, rows.labSegments());
  checkColumn(554, 3939776, rows.labSegments());
  checkColumn(555, 4005312, rows.labSegments());
  checkColumn(557, 4136384, rows.labSegments());
  checkColumn(566, 4267904, rows.clouds());
  checkColumn(576, 4562944, rows.interventions());
  checkColumn(578, 4628480, rows.interventions());
  checkColumn(579, 4661248, rows.interventions());
  checkColumn(580, 4694016, rows.interventions());
  checkColumn(591, 17440768, rows.labForecasts());
  checkColumn(596, 20062208, rows.horizons());
  checkColumn(606, 20786432, rows.events());
}
