// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 20169344, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 4374016, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 4374080, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 277568, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 146496, rows.communities());
  hashColumn(3221475986, 138304, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 144448, rows.classes());
  hashColumn(892008578, 140352, rows.classes());
  hashColumn(1725569410, 136256, rows.classes());
  hashColumn(1581921952, 134208, rows.classes());
  hashColumn(1259659560, 132160, rows.classes());
  if (submodel.tranches() != 0)
    hashColumn(2871407477, 19644032, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17546880, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 18071168, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(3196726595, 19119744, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(571967932, 18595456, rows.labForecasts());
  hashColumn(1698125853, 4865664, rows.interventions());
  hashColumn(1353407764, 4898432, rows.interventions());
  hashColumn(16259143, 1096768, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(2996135978, 2137152, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1580096, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1752128, rows.labs());
  hashColumn(3587667821, 1416256, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1555520, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1743936, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1735744, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1727552, rows.labs());
  hashColumn(4258763936, 1268800, rows.labs());
  hashColumn(466246597, 1219648, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1686592, rows.labs());
  hashColumn(1682042416, 1457216, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1776704, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1784896, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1571904, rows.labs());
  hashColumn(411847198, 1276992, rows.labs());
  hashColumn(732280130, 1383488, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1850432, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3495293059, 2088000, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1612864, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1621056, rows.labs());
  hashColumn(1223367101, 1350720, rows.labs());
  hashColumn(3293780575, 1342528, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(48904516, 2186304, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(1763744540, 2194496, rows.labs());
  hashColumn(132410230, 1465408, rows.labs());
  hashColumn(313108146, 1113152, rows.labs());
  hashColumn(2155580393, 1104960, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1596480, rows.labs());
  hashColumn(3809633083, 1293376, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1629248, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(9179146, 2079808, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1588288, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(4202488990, 2243648, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2298465881, 2145344, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1522752, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1915968, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(864070593, 2128960, rows.labs());
  hashColumn(914441131, 1375296, rows.labs());
  hashColumn(517258394, 1203264, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(280501068, 2014272, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(600498192, 1973312, rows.labs());
  if (submodel.fundamentals() != 0)
    hashColumn(1487456212, 1948736, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1768512, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(3322605952, 2268224, rows.labs());
  hashColumn(1050717269, 1195072, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(72578755, 2169920, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(164354505, 2178112, rows.labs());
  hashColumn(4193355059, 1399872, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1924160, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(985243877, 1981504, rows.labs());
  hashColumn(164333759, 1301568, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(2200905657, 2006080, rows.labs());
  if (submodel.sentiment() != 0)
    hashColumn(1057107354, 1956928, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1604672, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1825856, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1817664, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1801280, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1834048, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1706095499, 2038848, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1764592157, 2047040, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3795847891, 2219072, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2276082453, 2227264, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1940544, rows.labs());
  hashColumn(4215133519, 1178688, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1842240, rows.labs());
  hashColumn(1148766958, 1473600, rows.labs());
  hashColumn(1857176761, 1236032, rows.labs());
  hashColumn(2274290754, 1252416, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1694784, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1670208, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1653824, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1645632, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1662016, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1637440, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(2234128785, 2251840, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(3333716236, 2104384, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(452840754, 2112576, rows.labs());
  hashColumn(3817727411, 1440832, rows.labs());
  hashColumn(4172712111, 1227840, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(4096512192, 2022464, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3998177102, 1997888, rows.labs());
  hashColumn(1067151653, 1121344, rows.labs());
  hashColumn(1588199945, 1408064, rows.labs());
  hashColumn(212058723, 1326144, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1563712, rows.labs());
  hashColumn(3538914452, 1424448, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2868911860, 2235456, rows.labs());
  hashColumn(3885640542, 1260608, rows.labs());
  hashColumn(1095896965, 1367104, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(397855652, 2055232, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3141885374, 2153536, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(4156764310, 2161728, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1932352, rows.labs());
  hashColumn(1701197526, 1285184, rows.labs());
  hashColumn(2306571685, 1309760, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3553324244, 2071616, rows.labs());
  hashColumn(3393915253, 1358912, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1760320, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1702976, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1793088, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1809472, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(1211376469, 2096192, rows.labs());
  hashColumn(2469337371, 1391680, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3807705851, 2202688, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(846494381, 2210880, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1678400, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(1191184616, 2120768, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3379796589, 1989696, rows.labs());
  hashColumn(568864428, 1432640, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(1323578542, 2260032, rows.labs());
  hashColumn(4178749738, 1211456, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3904541037, 2063424, rows.labs());
  hashColumn(3099065896, 1137728, rows.labs());
  hashColumn(170644666, 1129536, rows.labs());
  hashColumn(3054351195, 1186880, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(1667412630, 2030656, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1530944, rows.labs());
  hashColumn(2001654416, 1317952, rows.labs());
  hashColumn(3875644142, 1449024, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1719360, rows.labs());
  hashColumn(1408732082, 1334336, rows.labs());
  if (submodel.comparables() != 0)
    hashColumn(2971389376, 1965120, rows.labs());
  hashColumn(2294501012, 1244224, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1711168, rows.labs());
  hashColumn(2482633579, 3062848, rows.labSegments());
  hashColumn(3756944322, 2997312, rows.labSegments());
  hashColumn(147806206, 3128384, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 4242496, rows.labSegments());
  hashColumn(501992043, 2866240, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 4308032, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 4176960, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 4111424, rows.labSegments());
  hashColumn(417601894, 3259456, rows.labSegments());
  hashColumn(544914520, 3193920, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3849280, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3914816, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3980352, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 4045888, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3718208, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3783744, rows.labSegments());
  if (submodel.creditCycle() != 0)
    hashColumn(3303884975, 81088, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(2877978407, 80384, rows.one());
  hashColumn(2663174664, 78336, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 79744, rows.one());
  hashColumn(1045967313, 77824, rows.one());
  hashColumn(845795324, 77760, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(3738679514, 81344, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 79872, rows.one());
  hashColumn(2972952653, 79488, rows.one());
  hashColumn(2975465186, 78720, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(222365918, 81216, rows.one());
  hashColumn(3348688384, 78080, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(1667764331, 81280, rows.one());
  hashColumn(1944492745, 77952, rows.one());
  hashColumn(433129060, 78016, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(225094207, 80320, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 80000, rows.one());
  hashColumn(646224340, 79168, rows.one());
  hashColumn(2075431000, 78464, rows.one());
  hashColumn(2163914894, 79296, rows.one());
  hashColumn(1073350902, 79552, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(772393689, 80960, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3102203061, 80640, rows.one());
  hashColumn(145396924, 79616, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(1295949068, 80896, rows.one());
  hashColumn(3074200733, 79040, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3028087499, 80512, rows.one());
  hashColumn(3143951873, 78272, rows.one());
  hashColumn(2242020508, 78592, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 79808, rows.one());
  hashColumn(2319776214, 78400, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(3015007053, 81024, rows.one());
  hashColumn(1823692074, 79104, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 79936, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(687062893, 80832, rows.one());
  hashColumn(3811390831, 78144, rows.one());
  hashColumn(4051940626, 78976, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(2944770186, 80448, rows.one());
  hashColumn(2885349860, 78784, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 80192, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 80064, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 80128, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(1963976675, 81408, rows.one());
  hashColumn(956839497, 78208, rows.one());
  hashColumn(3817111653, 78656, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 80256, rows.one());
  hashColumn(1032995909, 78528, rows.one());
  hashColumn(1882495267, 78912, rows.one());
  hashColumn(4031474977, 78848, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3063892103, 80576, rows.one());
  hashColumn(2067348135, 79232, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(1184913849, 80704, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(2975825300, 81152, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(4257404953, 80768, rows.one());
  hashColumn(707285689, 7061120, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15449728, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 9158272, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 11255424, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 13352576, rows.labSlots());
  hashColumn(2733141330, 4963968, rows.labSlots());
  hashColumn(3049856987, 82240, rows.segments());
  hashColumn(2324236947, 82432, rows.segments());
  hashColumn(3420352464, 82304, rows.segments());
  hashColumn(3643815721, 82560, rows.segments());
  if (submodel.fundamentals() != 0)
    hashColumn(2578944588, 82944, rows.segments());
  hashColumn(3837972089, 82112, rows.segments());
  hashColumn(216140727, 82496, rows.segments());
  hashColumn(4083222511, 82752, rows.segments());
  hashColumn(47623355, 82624, rows.segments());
  hashColumn(3663595698, 81984, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 82880, rows.segments());
  hashColumn(4081444414, 82688, rows.segments());
  hashColumn(3583032309, 82368, rows.segments());
  hashColumn(1002028440, 82048, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 83008, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(191, 77760, rows.one());
  checkColumn(192, 77824, rows.one());
  checkColumn(193, 77888, rows.one());
  checkColumn(194, 77952, rows.one());
  checkColumn(195, 78016, rows.one());
  checkColumn(196, 78080, rows.one());
  checkColumn(202, 78464, rows.one());
  checkColumn(209, 78912, rows.one());
  checkColumn(213, 79168, rows.one());
  checkColumn(214, 79232, rows.one());
  checkColumn(224, 79872, rows.one());
  checkColumn(226, 80000, rows.one());
  checkColumn(229, 80192, rows.one());
  checkColumn(230, 80256, rows.one());
  checkColumn(232, 80384, rows.one());
  checkColumn(233, 80448, rows.one());
  checkColumn(234, 80512, rows.one());
  checkColumn(235, 80576, rows.one());
  checkColumn(237, 80704, rows.one());
  checkColumn(242, 81024, rows.one());
  checkColumn(243, 81088, rows.one());
  checkColumn(245, 81216, rows.one());
  checkColumn(246, 81280, rows.one());
  checkColumn(247, 81344, rows.one());
  checkColumn(248, 81408, rows.one());
  checkColumn(258, 82048, rows.segments());
  checkColumn(259, 82112, rows.segments());
  checkColumn(260, 82176, rows.segments());
  checkColumn(261, 82240, rows.segments());
  checkColumn(263, 82368, rows.segments());
  checkColumn(271, 82880, rows.segments());
  checkColumn(272, 82944, rows.segments());
  checkColumn(273, 83008, rows.segmentSlots());
  checkColumn(301, 140352, rows.classes());
  checkColumn(304, 146496, rows.communities());
  checkColumn(393, 1121344, rows.labs());
  checkColumn(394, 1129536, rows.labs());
  checkColumn(395, 1137728, rows.labs());
  checkColumn(398, 1162304, rows.labs());
  checkColumn(399, 1170496, rows.labs());
  checkColumn(400, 1178688, rows.labs());
  checkColumn(401, 1186880, rows.labs());
  checkColumn(402, 1195072, rows.labs());
  checkColumn(403, 1203264, rows.labs());
  checkColumn(404, 1211456, rows.labs());
  checkColumn(418, 1326144, rows.labs());
  checkColumn(419, 1334336, rows.labs());
  checkColumn(421, 1350720, rows.labs());
  checkColumn(422, 1358912, rows.labs());
  checkColumn(442, 1522752, rows.labs());
  checkColumn(443, 1530944, rows.labs());
  checkColumn(444, 1539136, rows.labs());
  checkColumn(445, 1547328, rows.labs());
  checkColumn(446, 1555520, rows.labs());
  checkColumn(449, 1580096, rows.labs());
  checkColumn(479, 1825856, rows.labs());
  checkColumn(480, 1834048, rows.labs());
  checkColumn(481, 1842240, rows.labs());
  checkColumn(482, 1850432, rows.labs());
  checkColumn(490, 1915968, rows.labs());
  checkColumn(491, 1924160, rows.labs());
  checkColumn(496, 1965120, rows.labs());
  checkColumn(497, 1973312, rows.labs());
  checkColumn(498, 1981504, rows.labs());
  checkColumn(499, 1989696, rows.labs());
  checkColumn(500, 1997888, rows.labs());
  checkColumn(508, 2063424, rows.labs());
  checkColumn(510, 2079808, rows.labs());
  checkColumn(512, 2096192, rows.labs());
  checkColumn(544, 2931776, rows.labSegments());
  checkColumn(550, 3324992, rows.labSegments());
  checkColumn(551, 3390528, rows.labSegments());
  checkColumn(552, 3456064, rows.labSegments());
  checkColumn(553, 3521600, rows.labSegments());
  checkColumn(554, 3587136, rows.labSegments());
  checkColumn(555, 3652672, rows.labSegments());
  checkColumn(556, 3718208, rows.labSegments());
  checkColumn(557, 3783744, rows.labSegments());
  checkColumn(558, 3849280, rows.labSegments());
  checkColumn(559, 3914816, rows.labSegments());
  checkColumn(560, 3980352, rows.labSegments());
  checkColumn(561, 4045888, rows.labSegments());
  checkColumn(562, 4111424, rows.labSegments());
  checkColumn(564, 4242496, rows.labSegments());
  checkColumn(573, 4374016, rows.clouds());
  checkColumn(583, 4669056, rows.interventions());
  checkColumn(585, 4734592, rows.interventions());
  checkColumn(586, 4767360, rows.interventions());
  checkColumn(587, 4800128, rows.interventions());
  checkColumn(598, 17546880, rows.labForecasts());
  checkColumn(603, 20168320, rows.horizons());
  checkColumn(613, 20892544, rows.events());
}
