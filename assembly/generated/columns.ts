// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 20121152, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 4325824, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 4325888, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 278528, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 147456, rows.communities());
  hashColumn(3221475986, 139264, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 145408, rows.classes());
  hashColumn(892008578, 141312, rows.classes());
  hashColumn(1725569410, 137216, rows.classes());
  hashColumn(1581921952, 135168, rows.classes());
  hashColumn(1259659560, 133120, rows.classes());
  if (submodel.tranches() != 0)
    hashColumn(2871407477, 19595840, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17498688, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 18022976, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(3196726595, 19071552, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(571967932, 18547264, rows.labForecasts());
  hashColumn(1698125853, 4817472, rows.interventions());
  hashColumn(1353407764, 4850240, rows.interventions());
  hashColumn(16259143, 1097728, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(2996135978, 1974272, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(1151918604, 1990656, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1548288, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1720320, rows.labs());
  hashColumn(3587667821, 1417216, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1523712, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1712128, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1703936, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1695744, rows.labs());
  hashColumn(4258763936, 1269760, rows.labs());
  hashColumn(466246597, 1220608, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1654784, rows.labs());
  hashColumn(1682042416, 1458176, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1744896, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1753088, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1540096, rows.labs());
  hashColumn(411847198, 1277952, rows.labs());
  hashColumn(732280130, 1384448, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1818624, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1581056, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1589248, rows.labs());
  hashColumn(1223367101, 1351680, rows.labs());
  hashColumn(3293780575, 1343488, rows.labs());
  hashColumn(132410230, 1466368, rows.labs());
  hashColumn(313108146, 1114112, rows.labs());
  hashColumn(2155580393, 1105920, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1564672, rows.labs());
  hashColumn(3809633083, 1294336, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1597440, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(9179146, 1916928, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1556480, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(4202488990, 2170880, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2298465881, 2129920, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1490944, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1884160, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(864070593, 1982464, rows.labs());
  hashColumn(914441131, 1376256, rows.labs());
  hashColumn(517258394, 1204224, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(280501068, 2064384, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(600498192, 2023424, rows.labs());
  if (submodel.fundamentals() != 0)
    hashColumn(1487456212, 1998848, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1736704, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(3322605952, 2113536, rows.labs());
  hashColumn(1050717269, 1196032, rows.labs());
  hashColumn(4193355059, 1400832, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1892352, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(985243877, 2031616, rows.labs());
  hashColumn(164333759, 1302528, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(2200905657, 2056192, rows.labs());
  if (submodel.sentiment() != 0)
    hashColumn(1057107354, 2007040, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1572864, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1794048, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1785856, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1769472, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3011877902, 2146304, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1802240, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1706095499, 2088960, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1764592157, 2097152, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3094801361, 1925120, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1908736, rows.labs());
  hashColumn(4215133519, 1179648, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1810432, rows.labs());
  hashColumn(1148766958, 1474560, rows.labs());
  hashColumn(1857176761, 1236992, rows.labs());
  hashColumn(2274290754, 1253376, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(903748714, 2162688, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1662976, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1638400, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1622016, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1613824, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1630208, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1605632, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(2234128785, 2105344, rows.labs());
  hashColumn(3817727411, 1441792, rows.labs());
  hashColumn(4172712111, 1228800, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(4096512192, 2072576, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3998177102, 2048000, rows.labs());
  hashColumn(1067151653, 1122304, rows.labs());
  hashColumn(1588199945, 1409024, rows.labs());
  hashColumn(212058723, 1327104, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3514110410, 2138112, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1531904, rows.labs());
  hashColumn(3538914452, 1425408, rows.labs());
  hashColumn(3885640542, 1261568, rows.labs());
  hashColumn(1095896965, 1368064, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1900544, rows.labs());
  hashColumn(1701197526, 1286144, rows.labs());
  hashColumn(2306571685, 1310720, rows.labs());
  hashColumn(3393915253, 1359872, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1728512, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1671168, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(359389186, 1941504, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1761280, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1777664, rows.labs());
  hashColumn(2469337371, 1392640, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1646592, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(1191184616, 1957888, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(433125304, 2039808, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2291071800, 2154496, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(2501337786, 1966080, rows.labs());
  hashColumn(568864428, 1433600, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3488465450, 1933312, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(1323578542, 2121728, rows.labs());
  hashColumn(4178749738, 1212416, rows.labs());
  hashColumn(3099065896, 1138688, rows.labs());
  hashColumn(170644666, 1130496, rows.labs());
  hashColumn(3054351195, 1187840, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(1667412630, 2080768, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1499136, rows.labs());
  hashColumn(2001654416, 1318912, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(1967762384, 1949696, rows.labs());
  hashColumn(3875644142, 1449984, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1687552, rows.labs());
  hashColumn(1408732082, 1335296, rows.labs());
  if (submodel.comparables() != 0)
    hashColumn(2971389376, 2015232, rows.labs());
  hashColumn(2294501012, 1245184, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1679360, rows.labs());
  hashColumn(2482633579, 3014656, rows.labSegments());
  hashColumn(3756944322, 2949120, rows.labSegments());
  hashColumn(147806206, 3080192, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 4194304, rows.labSegments());
  hashColumn(501992043, 2818048, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 4259840, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 4128768, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 4063232, rows.labSegments());
  hashColumn(417601894, 3211264, rows.labSegments());
  hashColumn(544914520, 3145728, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3801088, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3866624, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3932160, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3997696, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3670016, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3735552, rows.labSegments());
  if (submodel.creditCycle() != 0)
    hashColumn(3303884975, 81344, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(2877978407, 80640, rows.one());
  hashColumn(2663174664, 78720, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 80000, rows.one());
  hashColumn(1045967313, 78208, rows.one());
  hashColumn(845795324, 78144, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(3738679514, 81792, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 80128, rows.one());
  hashColumn(2972952653, 79744, rows.one());
  hashColumn(2975465186, 79104, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(222365918, 81600, rows.one());
  hashColumn(3348688384, 78464, rows.one());
  hashColumn(1944492745, 78336, rows.one());
  hashColumn(433129060, 78400, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(225094207, 80576, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 80256, rows.one());
  hashColumn(646224340, 79552, rows.one());
  hashColumn(2075431000, 78848, rows.one());
  hashColumn(2163914894, 79680, rows.one());
  hashColumn(1073350902, 79808, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(772393689, 81216, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3102203061, 80896, rows.one());
  hashColumn(145396924, 79872, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3821741375, 81472, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(1295949068, 81152, rows.one());
  hashColumn(3074200733, 79424, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3028087499, 80768, rows.one());
  hashColumn(3143951873, 78656, rows.one());
  hashColumn(2242020508, 78976, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 80064, rows.one());
  hashColumn(2319776214, 78784, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(3015007053, 81280, rows.one());
  hashColumn(1823692074, 79488, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 80192, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(687062893, 81088, rows.one());
  hashColumn(3811390831, 78528, rows.one());
  hashColumn(4051940626, 79360, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3490143527, 81728, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(1932858281, 81664, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(2944770186, 80704, rows.one());
  hashColumn(2885349860, 79168, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 80448, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 80320, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 80384, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(1963976675, 81856, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3625737949, 81536, rows.one());
  hashColumn(956839497, 78592, rows.one());
  hashColumn(3817111653, 79040, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 80512, rows.one());
  hashColumn(1032995909, 78912, rows.one());
  hashColumn(1882495267, 79296, rows.one());
  hashColumn(4031474977, 79232, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3063892103, 80832, rows.one());
  hashColumn(2067348135, 79616, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(1184913849, 80960, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(2975825300, 81408, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(4257404953, 81024, rows.one());
  hashColumn(707285689, 7012928, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15401536, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 9110080, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 11207232, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 13304384, rows.labSlots());
  hashColumn(2733141330, 4915776, rows.labSlots());
  hashColumn(3049856987, 83200, rows.segments());
  hashColumn(2324236947, 83392, rows.segments());
  hashColumn(3420352464, 83264, rows.segments());
  hashColumn(3643815721, 83520, rows.segments());
  if (submodel.fundamentals() != 0)
    hashColumn(2578944588, 83904, rows.segments());
  hashColumn(3837972089, 83072, rows.segments());
  hashColumn(216140727, 83456, rows.segments());
  hashColumn(4083222511, 83712, rows.segments());
  hashColumn(47623355, 83584, rows.segments());
  hashColumn(3663595698, 82944, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 83840, rows.segments());
  hashColumn(4081444414, 83648, rows.segments());
  hashColumn(3583032309, 83328, rows.segments());
  hashColumn(1002028440, 83008, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 83968, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(197, 78144, rows.one());
  checkColumn(198, 78208, rows.one());
  checkColumn(199, 78272, rows.one());
  checkColumn(200, 78336, rows.one());
  checkColumn(201, 78400, rows.one());
  checkColumn(202, 78464, rows.one());
  checkColumn(208, 78848, rows.one());
  checkColumn(215, 79296, rows.one());
  checkColumn(219, 79552, rows.one());
  checkColumn(220, 79616, rows.one());
  checkColumn(228, 80128, rows.one());
  checkColumn(230, 80256, rows.one());
  checkColumn(233, 80448, rows.one());
  checkColumn(234, 80512, rows.one());
  checkColumn(236, 80640, rows.one());
  checkColumn(237, 80704, rows.one());
  checkColumn(238, 80768, rows.one());
  checkColumn(239, 80832, rows.one());
  checkColumn(241, 80960, rows.one());
  checkColumn(246, 81280, rows.one());
  checkColumn(247, 81344, rows.one());
  checkColumn(251, 81600, rows.one());
  checkColumn(252, 81664, rows.one());
  checkColumn(253, 81728, rows.one());
  checkColumn(254, 81792, rows.one());
  checkColumn(255, 81856, rows.one());
  checkColumn(257, 81984, rows.one());
  checkColumn(261, 82240, rows.one());
  checkColumn(262, 82304, rows.one());
  checkColumn(263, 82368, rows.one());
  checkColumn(273, 83008, rows.segments());
  checkColumn(274, 83072, rows.segments());
  checkColumn(275, 83136, rows.segments());
  checkColumn(276, 83200, rows.segments());
  checkColumn(278, 83328, rows.segments());
  checkColumn(286, 83840, rows.segments());
  checkColumn(287, 83904, rows.segments());
  checkColumn(288, 83968, rows.segmentSlots());
  checkColumn(316, 141312, rows.classes());
  checkColumn(319, 147456, rows.communities());
  checkColumn(408, 1122304, rows.labs());
  checkColumn(409, 1130496, rows.labs());
  checkColumn(410, 1138688, rows.labs());
  checkColumn(413, 1163264, rows.labs());
  checkColumn(414, 1171456, rows.labs());
  checkColumn(415, 1179648, rows.labs());
  checkColumn(416, 1187840, rows.labs());
  checkColumn(417, 1196032, rows.labs());
  checkColumn(418, 1204224, rows.labs());
  checkColumn(419, 1212416, rows.labs());
  checkColumn(433, 1327104, rows.labs());
  checkColumn(434, 1335296, rows.labs());
  checkColumn(436, 1351680, rows.labs());
  checkColumn(437, 1359872, rows.labs());
  checkColumn(453, 1490944, rows.labs());
  checkColumn(454, 1499136, rows.labs());
  checkColumn(455, 1507328, rows.labs());
  checkColumn(456, 1515520, rows.labs());
  checkColumn(457, 1523712, rows.labs());
  checkColumn(460, 1548288, rows.labs());
  checkColumn(490, 1794048, rows.labs());
  checkColumn(491, 1802240, rows.labs());
  checkColumn(492, 1810432, rows.labs());
  checkColumn(493, 1818624, rows.labs());
  checkColumn(501, 1884160, rows.labs());
  checkColumn(502, 1892352, rows.labs());
  checkColumn(505, 1916928, rows.labs());
  checkColumn(506, 1925120, rows.labs());
  checkColumn(514, 1990656, rows.labs());
  checkColumn(517, 2015232, rows.labs());
  checkColumn(518, 2023424, rows.labs());
  checkColumn(519, 2031616, rows.labs());
  checkColumn(520, 2039808, rows.labs());
  checkColumn(521, 2048000, rows.labs());
  checkColumn(537, 2179072, rows.labs());
  checkColumn(538, 2187264, rows.labs());
  checkColumn(539, 2195456, rows.labs());
  checkColumn(540, 2203648, rows.labs());
  checkColumn(553, 2883584, rows.labSegments());
  checkColumn(559, 3276800, rows.labSegments());
  checkColumn(560, 3342336, rows.labSegments());
  checkColumn(561, 3407872, rows.labSegments());
  checkColumn(562, 3473408, rows.labSegments());
  checkColumn(563, 3538944, rows.labSegments());
  checkColumn(564, 3604480, rows.labSegments());
  checkColumn(565, 3670016, rows.labSegments());
  checkColumn(566, 3735552, rows.labSegments());
  checkColumn(567, 3801088, rows.labSegments());
  checkColumn(568, 3866624, rows.labSegments());
  checkColumn(569, 3932160, rows.labSegments());
  checkColumn(570, 3997696, rows.labSegments());
  checkColumn(571, 4063232, rows.labSegments());
  checkColumn(573, 4194304, rows.labSegments());
  checkColumn(582, 4325824, rows.clouds());
  checkColumn(592, 4620864, rows.interventions());
  checkColumn(594, 4686400, rows.interventions());
  checkColumn(595, 4719168, rows.interventions());
  checkColumn(596, 4751936, rows.interventions());
  checkColumn(607, 17498688, rows.labForecasts());
  checkColumn(612, 20120128, rows.horizons());
  checkColumn(622, 20844352, rows.events());
}
