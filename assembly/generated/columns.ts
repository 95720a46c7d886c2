// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { hashColumn } from "../base/column-hash";
import { checkColumn } from "../base/finite";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 20219008, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 4423168, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 4423232, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 285760, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 154688, rows.communities());
  hashColumn(3221475986, 144448, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 150592, rows.classes());
  hashColumn(892008578, 146496, rows.classes());
  hashColumn(1725569410, 142400, rows.classes());
  hashColumn(1581921952, 140352, rows.classes());
  hashColumn(1259659560, 138304, rows.classes());
  if (submodel.tranches() != 0)
    hashColumn(397054479, 19693184, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17596032, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 18120320, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(3196726595, 19168896, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(571967932, 18644608, rows.labForecasts());
  if (submodel.openWeights() != 0)
    hashColumn(231514831, 20218496, rows.horizons());
  hashColumn(1698125853, 4914816, rows.interventions());
  hashColumn(1353407764, 4947584, rows.interventions());
  hashColumn(16259143, 1145920, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(2996135978, 2030656, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(1151918604, 2047040, rows.labs());
  if (submodel.labour() != 0)
    hashColumn(3444473197, 2268224, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1604672, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1776704, rows.labs());
  hashColumn(3587667821, 1473600, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1580096, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1768512, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1760320, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1752128, rows.labs());
  hashColumn(4258763936, 1326144, rows.labs());
  hashColumn(466246597, 1276992, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1711168, rows.labs());
  hashColumn(1682042416, 1514560, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1801280, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1809472, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1596480, rows.labs());
  hashColumn(411847198, 1334336, rows.labs());
  if (submodel.regulation() != 0)
    hashColumn(679294512, 2260032, rows.labs());
  hashColumn(732280130, 1440832, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1875008, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1637440, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1645632, rows.labs());
  hashColumn(1223367101, 1408064, rows.labs());
  hashColumn(3293780575, 1399872, rows.labs());
  hashColumn(132410230, 1522752, rows.labs());
  hashColumn(313108146, 1162304, rows.labs());
  hashColumn(2155580393, 1154112, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1621056, rows.labs());
  hashColumn(3809633083, 1350720, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1653824, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(9179146, 1973312, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1612864, rows.labs());
  if (submodel.labEntry() != 0)
    hashColumn(3068587321, 2243648, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(4202488990, 2235456, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2298465881, 2194496, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1547328, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1940544, rows.labs());
  if (submodel.frameworks() != 0)
    hashColumn(864070593, 2038848, rows.labs());
  hashColumn(914441131, 1432640, rows.labs());
  hashColumn(517258394, 1260608, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(280501068, 2128960, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(600498192, 2079808, rows.labs());
  if (submodel.fundamentals() != 0)
    hashColumn(1487456212, 2055232, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1793088, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(3322605952, 2178112, rows.labs());
  hashColumn(1050717269, 1252416, rows.labs());
  hashColumn(4193355059, 1457216, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1948736, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(985243877, 2088000, rows.labs());
  hashColumn(164333759, 1358912, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(2200905657, 2120768, rows.labs());
  if (submodel.sentiment() != 0)
    hashColumn(1057107354, 2063424, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1629248, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1850432, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1842240, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1825856, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3011877902, 2210880, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1858624, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1706095499, 2153536, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1764592157, 2161728, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3094801361, 1981504, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1965120, rows.labs());
  hashColumn(4215133519, 1227840, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1866816, rows.labs());
  hashColumn(1148766958, 1530944, rows.labs());
  hashColumn(1857176761, 1293376, rows.labs());
  hashColumn(2274290754, 1309760, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(903748714, 2227264, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1719360, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1694784, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1678400, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1670208, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1686592, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1662016, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(2234128785, 2169920, rows.labs());
  hashColumn(3817727411, 1498176, rows.labs());
  hashColumn(4172712111, 1285184, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(4096512192, 2137152, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3998177102, 2104384, rows.labs());
  hashColumn(1067151653, 1170496, rows.labs());
  hashColumn(1588199945, 1465408, rows.labs());
  hashColumn(212058723, 1383488, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(3514110410, 2202688, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1588288, rows.labs());
  hashColumn(3538914452, 1481792, rows.labs());
  hashColumn(3885640542, 1317952, rows.labs());
  hashColumn(1095896965, 1424448, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1956928, rows.labs());
  hashColumn(1701197526, 1342528, rows.labs());
  hashColumn(2306571685, 1367104, rows.labs());
  hashColumn(3393915253, 1416256, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3162597414, 2112576, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1784896, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1727552, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(359389186, 1997888, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1817664, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1834048, rows.labs());
  hashColumn(2469337371, 1449024, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1702976, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(1191184616, 2014272, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(433125304, 2096192, rows.labs());
  if (submodel.waterfall() != 0)
    hashColumn(2291071800, 2219072, rows.labs());
  if (submodel.vendorFinance() != 0)
    hashColumn(2501337786, 2022464, rows.labs());
  hashColumn(568864428, 1489984, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(3488465450, 1989696, rows.labs());
  if (submodel.takeovers() != 0)
    hashColumn(1323578542, 2186304, rows.labs());
  if (submodel.labEntry() != 0)
    hashColumn(2290524768, 2251840, rows.labs());
  hashColumn(4178749738, 1268800, rows.labs());
  hashColumn(3099065896, 1186880, rows.labs());
  hashColumn(170644666, 1178688, rows.labs());
  hashColumn(3054351195, 1244224, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(1667412630, 2145344, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1555520, rows.labs());
  hashColumn(2001654416, 1375296, rows.labs());
  if (submodel.collateral() != 0)
    hashColumn(1967762384, 2006080, rows.labs());
  hashColumn(3875644142, 1506368, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1743936, rows.labs());
  hashColumn(1408732082, 1391680, rows.labs());
  if (submodel.comparables() != 0)
    hashColumn(2971389376, 2071616, rows.labs());
  hashColumn(2294501012, 1301568, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1735744, rows.labs());
  hashColumn(2482633579, 3112000, rows.labSegments());
  hashColumn(3756944322, 3046464, rows.labSegments());
  hashColumn(147806206, 3177536, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 4291648, rows.labSegments());
  hashColumn(501992043, 2915392, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 4357184, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 4226112, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 4160576, rows.labSegments());
  hashColumn(417601894, 3308608, rows.labSegments());
  hashColumn(544914520, 3243072, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3898432, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3963968, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 4029504, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 4095040, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3767360, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3832896, rows.labSegments());
  if (submodel.creditCycle() != 0)
    hashColumn(3303884975, 83200, rows.one());
  if (submodel.labour() != 0)
    hashColumn(173366328, 83968, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(2877978407, 82496, rows.one());
  hashColumn(2663174664, 80576, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 81856, rows.one());
  if (submodel.labour() != 0)
    hashColumn(3127136282, 84800, rows.one());
  hashColumn(1045967313, 80064, rows.one());
  hashColumn(845795324, 80000, rows.one());
  if (submodel.labour() != 0)
    hashColumn(2542914643, 84288, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(3738679514, 83648, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 81984, rows.one());
  hashColumn(2972952653, 81600, rows.one());
  hashColumn(2975465186, 80960, rows.one());
  if (submodel.labour() != 0)
    hashColumn(2367766766, 84224, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(222365918, 83456, rows.one());
  hashColumn(3348688384, 80320, rows.one());
  if (submodel.labour() != 0)
    hashColumn(2872007673, 84352, rows.one());
  hashColumn(1944492745, 80192, rows.one());
  hashColumn(433129060, 80256, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(225094207, 82432, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 82112, rows.one());
  hashColumn(646224340, 81408, rows.one());
  hashColumn(2075431000, 80704, rows.one());
  if (submodel.labour() != 0)
    hashColumn(3819866229, 84096, rows.one());
  hashColumn(2163914894, 81536, rows.one());
  hashColumn(1073350902, 81664, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(772393689, 83072, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3102203061, 82752, rows.one());
  hashColumn(145396924, 81728, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3821741375, 83328, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(1295949068, 83008, rows.one());
  hashColumn(3074200733, 81280, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3028087499, 82624, rows.one());
  if (submodel.labour() != 0)
    hashColumn(4083581238, 84416, rows.one());
  if (submodel.openWeights() != 0)
    hashColumn(2762450675, 83840, rows.one());
  if (submodel.openWeights() != 0)
    hashColumn(1523197826, 83776, rows.one());
  if (submodel.openWeights() != 0)
    hashColumn(2617215828, 83904, rows.one());
  hashColumn(3143951873, 80512, rows.one());
  hashColumn(2242020508, 80832, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 81920, rows.one());
  hashColumn(2319776214, 80640, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(3015007053, 83136, rows.one());
  hashColumn(1823692074, 81344, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 82048, rows.one());
  if (submodel.labour() != 0)
    hashColumn(801544837, 84032, rows.one());
  if (submodel.labour() != 0)
    hashColumn(1355261062, 84160, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(687062893, 82944, rows.one());
  if (submodel.labour() != 0)
    hashColumn(2162091164, 84736, rows.one());
  hashColumn(3811390831, 80384, rows.one());
  if (submodel.labour() != 0)
    hashColumn(354645803, 84608, rows.one());
  if (submodel.labour() != 0)
    hashColumn(2246673277, 84672, rows.one());
  hashColumn(4051940626, 81216, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3490143527, 83584, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(1932858281, 83520, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(2944770186, 82560, rows.one());
  hashColumn(2885349860, 81024, rows.one());
  if (submodel.labour() != 0)
    hashColumn(3652911358, 84928, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 82304, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 82176, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 82240, rows.one());
  if (submodel.contagion() != 0)
    hashColumn(1963976675, 83712, rows.one());
  if (submodel.waterfall() != 0)
    hashColumn(3625737949, 83392, rows.one());
  hashColumn(956839497, 80448, rows.one());
  hashColumn(3817111653, 80896, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 82368, rows.one());
  hashColumn(1032995909, 80768, rows.one());
  if (submodel.labour() != 0)
    hashColumn(3862326049, 84480, rows.one());
  if (submodel.labour() != 0)
    hashColumn(3781329300, 84544, rows.one());
  hashColumn(1882495267, 81152, rows.one());
  hashColumn(4031474977, 81088, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3063892103, 82688, rows.one());
  hashColumn(2067348135, 81472, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(1184913849, 82816, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(2975825300, 83264, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(4257404953, 82880, rows.one());
  if (submodel.labour() != 0)
    hashColumn(1130227511, 84864, rows.one());
  hashColumn(707285689, 7110272, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15498880, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 9207424, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 11304576, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 13401728, rows.labSlots());
  hashColumn(2733141330, 5013120, rows.labSlots());
  hashColumn(3049856987, 86336, rows.segments());
  hashColumn(2324236947, 86528, rows.segments());
  hashColumn(3420352464, 86400, rows.segments());
  hashColumn(3643815721, 86656, rows.segments());
  if (submodel.fundamentals() != 0)
    hashColumn(2578944588, 87040, rows.segments());
  hashColumn(3837972089, 86208, rows.segments());
  hashColumn(216140727, 86592, rows.segments());
  hashColumn(4083222511, 86848, rows.segments());
  hashColumn(47623355, 86720, rows.segments());
  hashColumn(3663595698, 86080, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 86976, rows.segments());
  hashColumn(4081444414, 86784, rows.segments());
  hashColumn(3583032309, 86464, rows.segments());
  hashColumn(1002028440, 86144, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 87104, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(226, 80000, rows.one());
  checkColumn(227, 80064, rows.one());
  checkColumn(228, 80128, rows.one());
  checkColumn(229, 80192, rows.one());
  checkColumn(230, 80256, rows.one());
  checkColumn(231, 80320, rows.one());
  checkColumn(237, 80704, rows.one());
  checkColumn(244, 81152, rows.one());
  checkColumn(248, 81408, rows.one());
  checkColumn(249, 81472, rows.one());
  checkColumn(257, 81984, rows.one());
  checkColumn(259, 82112, rows.one());
  checkColumn(262, 82304, rows.one());
  checkColumn(263, 82368, rows.one());
  checkColumn(265, 82496, rows.one());
  checkColumn(266, 82560, rows.one());
  checkColumn(267, 82624, rows.one());
  checkColumn(268, 82688, rows.one());
  checkColumn(270, 82816, rows.one());
  checkColumn(275, 83136, rows.one());
  checkColumn(276, 83200, rows.one());
  checkColumn(280, 83456, rows.one());
  checkColumn(281, 83520, rows.one());
  checkColumn(282, 83584, rows.one());
  checkColumn(283, 83648, rows.one());
  checkColumn(284, 83712, rows.one());
  checkColumn(285, 83776, rows.one());
  checkColumn(287, 83904, rows.one());
  checkColumn(288, 83968, rows.one());
  checkColumn(289, 84032, rows.one());
  checkColumn(290, 84096, rows.one());
  checkColumn(291, 84160, rows.one());
  checkColumn(292, 84224, rows.one());
  checkColumn(293, 84288, rows.one());
  checkColumn(294, 84352, rows.one());
  checkColumn(295, 84416, rows.one());
  checkColumn(296, 84480, rows.one());
  checkColumn(297, 84544, rows.one());
  checkColumn(298, 84608, rows.one());
  checkColumn(301, 84800, rows.one());
  checkColumn(302, 84864, rows.one());
  checkColumn(303, 84928, rows.one());
  checkColumn(305, 85056, rows.one());
  checkColumn(309, 85312, rows.one());
  checkColumn(310, 85376, rows.one());
  checkColumn(311, 85440, rows.one());
  checkColumn(322, 86144, rows.segments());
  checkColumn(323, 86208, rows.segments());
  checkColumn(324, 86272, rows.segments());
  checkColumn(325, 86336, rows.segments());
  checkColumn(327, 86464, rows.segments());
  checkColumn(335, 86976, rows.segments());
  checkColumn(336, 87040, rows.segments());
  checkColumn(337, 87104, rows.segmentSlots());
  checkColumn(366, 146496, rows.classes());
  checkColumn(369, 152640, rows.classes());
  checkColumn(370, 154688, rows.communities());
  checkColumn(464, 1170496, rows.labs());
  checkColumn(465, 1178688, rows.labs());
  checkColumn(466, 1186880, rows.labs());
  checkColumn(469, 1211456, rows.labs());
  checkColumn(470, 1219648, rows.labs());
  checkColumn(471, 1227840, rows.labs());
  checkColumn(472, 1236032, rows.labs());
  checkColumn(473, 1244224, rows.labs());
  checkColumn(474, 1252416, rows.labs());
  checkColumn(475, 1260608, rows.labs());
  checkColumn(476, 1268800, rows.labs());
  checkColumn(490, 1383488, rows.labs());
  checkColumn(491, 1391680, rows.labs());
  checkColumn(493, 1408064, rows.labs());
  checkColumn(494, 1416256, rows.labs());
  checkColumn(510, 1547328, rows.labs());
  checkColumn(511, 1555520, rows.labs());
  checkColumn(512, 1563712, rows.labs());
  checkColumn(513, 1571904, rows.labs());
  checkColumn(514, 1580096, rows.labs());
  checkColumn(517, 1604672, rows.labs());
  checkColumn(547, 1850432, rows.labs());
  checkColumn(548, 1858624, rows.labs());
  checkColumn(549, 1866816, rows.labs());
  checkColumn(550, 1875008, rows.labs());
  checkColumn(558, 1940544, rows.labs());
  checkColumn(559, 1948736, rows.labs());
  checkColumn(562, 1973312, rows.labs());
  checkColumn(563, 1981504, rows.labs());
  checkColumn(571, 2047040, rows.labs());
  checkColumn(574, 2071616, rows.labs());
  checkColumn(575, 2079808, rows.labs());
  checkColumn(576, 2088000, rows.labs());
  checkColumn(577, 2096192, rows.labs());
  checkColumn(578, 2104384, rows.labs());
  checkColumn(579, 2112576, rows.labs());
  checkColumn(596, 2251840, rows.labs());
  checkColumn(599, 2276416, rows.labs());
  checkColumn(600, 2284608, rows.labs());
  checkColumn(601, 2292800, rows.labs());
  checkColumn(602, 2300992, rows.labs());
  checkColumn(615, 2980928, rows.labSegments());
  checkColumn(621, 3374144, rows.labSegments());
  checkColumn(622, 3439680, rows.labSegments());
  checkColumn(623, 3505216, rows.labSegments());
  checkColumn(624, 3570752, rows.labSegments());
  checkColumn(625, 3636288, rows.labSegments());
  checkColumn(626, 3701824, rows.labSegments());
  checkColumn(627, 3767360, rows.labSegments());
  checkColumn(628, 3832896, rows.labSegments());
  checkColumn(629, 3898432, rows.labSegments());
  checkColumn(630, 3963968, rows.labSegments());
  checkColumn(631, 4029504, rows.labSegments());
  checkColumn(632, 4095040, rows.labSegments());
  checkColumn(633, 4160576, rows.labSegments());
  checkColumn(635, 4291648, rows.labSegments());
  checkColumn(644, 4423168, rows.clouds());
  checkColumn(654, 4718208, rows.interventions());
  checkColumn(656, 4783744, rows.interventions());
  checkColumn(657, 4816512, rows.interventions());
  checkColumn(658, 4849280, rows.interventions());
  checkColumn(669, 17596032, rows.labForecasts());
  checkColumn(673, 19693184, rows.labForecasts());
  checkColumn(674, 20217472, rows.horizons());
  checkColumn(676, 20218496, rows.horizons());
  checkColumn(685, 20942208, rows.events());
}
