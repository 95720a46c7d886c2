// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 19888512, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 4093184, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 4093248, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 275264, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 144192, rows.communities());
  hashColumn(3221475986, 136000, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 142144, rows.classes());
  hashColumn(892008578, 138048, rows.classes());
  hashColumn(1725569410, 133952, rows.classes());
  hashColumn(1581921952, 131904, rows.classes());
  hashColumn(1259659560, 129856, rows.classes());
  if (submodel.tranches() != 0)
    hashColumn(2871407477, 19363200, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17266048, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 17790336, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(3196726595, 18838912, rows.labForecasts());
  if (submodel.tranches() != 0)
    hashColumn(571967932, 18314624, rows.labForecasts());
  hashColumn(1698125853, 4584832, rows.interventions());
  hashColumn(1353407764, 4617600, rows.interventions());
  hashColumn(16259143, 1078080, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1520448, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1692480, rows.labs());
  hashColumn(3587667821, 1397568, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1495872, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1684288, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1676096, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1667904, rows.labs());
  hashColumn(4258763936, 1250112, rows.labs());
  hashColumn(466246597, 1200960, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1626944, rows.labs());
  hashColumn(1682042416, 1438528, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1717056, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1725248, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1512256, rows.labs());
  hashColumn(411847198, 1258304, rows.labs());
  hashColumn(732280130, 1364800, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1790784, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1553216, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1561408, rows.labs());
  hashColumn(1223367101, 1332032, rows.labs());
  hashColumn(3293780575, 1323840, rows.labs());
  hashColumn(132410230, 1446720, rows.labs());
  hashColumn(313108146, 1094464, rows.labs());
  hashColumn(2155580393, 1086272, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1536832, rows.labs());
  hashColumn(3809633083, 1274688, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1569600, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1528640, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1463104, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1856320, rows.labs());
  hashColumn(914441131, 1356608, rows.labs());
  hashColumn(517258394, 1184576, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(280501068, 1954624, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(600498192, 1913664, rows.labs());
  if (submodel.fundamentals() != 0)
    hashColumn(1487456212, 1889088, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1708864, rows.labs());
  hashColumn(1050717269, 1176384, rows.labs());
  hashColumn(4193355059, 1381184, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1864512, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(985243877, 1921856, rows.labs());
  hashColumn(164333759, 1282880, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(2200905657, 1946432, rows.labs());
  if (submodel.sentiment() != 0)
    hashColumn(1057107354, 1897280, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1545024, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1766208, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1758016, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1741632, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1774400, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1706095499, 1979200, rows.labs());
  if (submodel.ipo() != 0)
    hashColumn(1764592157, 1987392, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1880896, rows.labs());
  hashColumn(4215133519, 1160000, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1782592, rows.labs());
  hashColumn(1148766958, 1454912, rows.labs());
  hashColumn(1857176761, 1217344, rows.labs());
  hashColumn(2274290754, 1233728, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1635136, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1610560, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1594176, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1585984, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1602368, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1577792, rows.labs());
  hashColumn(3817727411, 1422144, rows.labs());
  hashColumn(4172712111, 1209152, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(4096512192, 1962816, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3998177102, 1938240, rows.labs());
  hashColumn(1067151653, 1102656, rows.labs());
  hashColumn(1588199945, 1389376, rows.labs());
  hashColumn(212058723, 1307456, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1504064, rows.labs());
  hashColumn(3538914452, 1405760, rows.labs());
  hashColumn(3885640542, 1241920, rows.labs());
  hashColumn(1095896965, 1348416, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1872704, rows.labs());
  hashColumn(1701197526, 1266496, rows.labs());
  hashColumn(2306571685, 1291072, rows.labs());
  hashColumn(3393915253, 1340224, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1700672, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1643328, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1733440, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1749824, rows.labs());
  hashColumn(2469337371, 1372992, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1618752, rows.labs());
  if (submodel.capTable() != 0)
    hashColumn(3379796589, 1930048, rows.labs());
  hashColumn(568864428, 1413952, rows.labs());
  hashColumn(4178749738, 1192768, rows.labs());
  hashColumn(3099065896, 1119040, rows.labs());
  hashColumn(170644666, 1110848, rows.labs());
  hashColumn(3054351195, 1168192, rows.labs());
  if (submodel.tranches() != 0)
    hashColumn(1667412630, 1971008, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1471296, rows.labs());
  hashColumn(2001654416, 1299264, rows.labs());
  hashColumn(3875644142, 1430336, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1659712, rows.labs());
  hashColumn(1408732082, 1315648, rows.labs());
  if (submodel.comparables() != 0)
    hashColumn(2971389376, 1905472, rows.labs());
  hashColumn(2294501012, 1225536, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1651520, rows.labs());
  hashColumn(2482633579, 2782016, rows.labSegments());
  hashColumn(3756944322, 2716480, rows.labSegments());
  hashColumn(147806206, 2847552, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 3961664, rows.labSegments());
  hashColumn(501992043, 2585408, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 4027200, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3896128, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3830592, rows.labSegments());
  hashColumn(417601894, 2978624, rows.labSegments());
  hashColumn(544914520, 2913088, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3568448, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3633984, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3699520, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3765056, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3437376, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3502912, rows.labSegments());
  if (submodel.creditCycle() != 0)
    hashColumn(3303884975, 79040, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(2877978407, 78336, rows.one());
  hashColumn(2663174664, 76416, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 77696, rows.one());
  hashColumn(1045967313, 75904, rows.one());
  hashColumn(845795324, 75840, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 77824, rows.one());
  hashColumn(2972952653, 77440, rows.one());
  hashColumn(2975465186, 76800, rows.one());
  hashColumn(3348688384, 76160, rows.one());
  hashColumn(1944492745, 76032, rows.one());
  hashColumn(433129060, 76096, rows.one());
  if (submodel.fundamentals() != 0)
    hashColumn(225094207, 78272, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 77952, rows.one());
  hashColumn(646224340, 77248, rows.one());
  hashColumn(2075431000, 76544, rows.one());
  hashColumn(2163914894, 77376, rows.one());
  hashColumn(1073350902, 77504, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(772393689, 78912, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3102203061, 78592, rows.one());
  hashColumn(145396924, 77568, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(1295949068, 78848, rows.one());
  hashColumn(3074200733, 77120, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3028087499, 78464, rows.one());
  hashColumn(3143951873, 76352, rows.one());
  hashColumn(2242020508, 76672, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 77760, rows.one());
  hashColumn(2319776214, 76480, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(3015007053, 78976, rows.one());
  hashColumn(1823692074, 77184, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 77888, rows.one());
  if (submodel.ipo() != 0)
    hashColumn(687062893, 78784, rows.one());
  hashColumn(3811390831, 76224, rows.one());
  hashColumn(4051940626, 77056, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(2944770186, 78400, rows.one());
  hashColumn(2885349860, 76864, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 78144, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 78016, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 78080, rows.one());
  hashColumn(956839497, 76288, rows.one());
  hashColumn(3817111653, 76736, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 78208, rows.one());
  hashColumn(1032995909, 76608, rows.one());
  hashColumn(1882495267, 76992, rows.one());
  hashColumn(4031474977, 76928, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(3063892103, 78528, rows.one());
  hashColumn(2067348135, 77312, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(1184913849, 78656, rows.one());
  if (submodel.creditCycle() != 0)
    hashColumn(2975825300, 79104, rows.one());
  if (submodel.sentiment() != 0)
    hashColumn(4257404953, 78720, rows.one());
  hashColumn(707285689, 6780288, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15168896, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 8877440, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 10974592, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 13071744, rows.labSlots());
  hashColumn(2733141330, 4683136, rows.labSlots());
  hashColumn(3049856987, 79936, rows.segments());
  hashColumn(2324236947, 80128, rows.segments());
  hashColumn(3420352464, 80000, rows.segments());
  hashColumn(3643815721, 80256, rows.segments());
  if (submodel.fundamentals() != 0)
    hashColumn(2578944588, 80640, rows.segments());
  hashColumn(3837972089, 79808, rows.segments());
  hashColumn(216140727, 80192, rows.segments());
  hashColumn(4083222511, 80448, rows.segments());
  hashColumn(47623355, 80320, rows.segments());
  hashColumn(3663595698, 79680, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 80576, rows.segments());
  hashColumn(4081444414, 80384, rows.segments());
  hashColumn(3583032309, 80064, rows.segments());
  hashColumn(1002028440, 79744, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 80704, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(161, 75840, rows.one());
  checkColumn(162, 75904, rows.one());
  checkColumn(163, 75968, rows.one());
  checkColumn(164, 76032, rows.one());
  checkColumn(165, 76096, rows.one());
  checkColumn(166, 76160, rows.one());
  checkColumn(172, 76544, rows.one());
  checkColumn(179, 76992, rows.one());
  checkColumn(183, 77248, rows.one());
  checkColumn(184, 77312, rows.one());
  checkColumn(192, 77824, rows.one());
  checkColumn(194, 77952, rows.one());
  checkColumn(197, 78144, rows.one());
  checkColumn(198, 78208, rows.one());
  checkColumn(200, 78336, rows.one());
  checkColumn(201, 78400, rows.one());
  checkColumn(202, 78464, rows.one());
  checkColumn(203, 78528, rows.one());
  checkColumn(205, 78656, rows.one());
  checkColumn(210, 78976, rows.one());
  checkColumn(211, 79040, rows.one());
  checkColumn(222, 79744, rows.segments());
  checkColumn(223, 79808, rows.segments());
  checkColumn(224, 79872, rows.segments());
  checkColumn(225, 79936, rows.segments());
  checkColumn(227, 80064, rows.segments());
  checkColumn(235, 80576, rows.segments());
  checkColumn(236, 80640, rows.segments());
  checkColumn(237, 80704, rows.segmentSlots());
  checkColumn(265, 138048, rows.classes());
  checkColumn(268, 144192, rows.communities());
  checkColumn(355, 1102656, rows.labs());
  checkColumn(356, 1110848, rows.labs());
  checkColumn(357, 1119040, rows.labs());
  checkColumn(360, 1143616, rows.labs());
  checkColumn(361, 1151808, rows.labs());
  checkColumn(362, 1160000, rows.labs());
  checkColumn(363, 1168192, rows.labs());
  checkColumn(364, 1176384, rows.labs());
  checkColumn(365, 1184576, rows.labs());
  checkColumn(366, 1192768, rows.labs());
  checkColumn(380, 1307456, rows.labs());
  checkColumn(381, 1315648, rows.labs());
  checkColumn(383, 1332032, rows.labs());
  checkColumn(384, 1340224, rows.labs());
  checkColumn(399, 1463104, rows.labs());
  checkColumn(400, 1471296, rows.labs());
  checkColumn(401, 1479488, rows.labs());
  checkColumn(402, 1487680, rows.labs());
  checkColumn(403, 1495872, rows.labs());
  checkColumn(406, 1520448, rows.labs());
  checkColumn(436, 1766208, rows.labs());
  checkColumn(437, 1774400, rows.labs());
  checkColumn(438, 1782592, rows.labs());
  checkColumn(439, 1790784, rows.labs());
  checkColumn(447, 1856320, rows.labs());
  checkColumn(448, 1864512, rows.labs());
  checkColumn(453, 1905472, rows.labs());
  checkColumn(454, 1913664, rows.labs());
  checkColumn(455, 1921856, rows.labs());
  checkColumn(456, 1930048, rows.labs());
  checkColumn(457, 1938240, rows.labs());
  checkColumn(474, 2650944, rows.labSegments());
  checkColumn(480, 3044160, rows.labSegments());
  checkColumn(481, 3109696, rows.labSegments());
  checkColumn(482, 3175232, rows.labSegments());
  checkColumn(483, 3240768, rows.labSegments());
  checkColumn(484, 3306304, rows.labSegments());
  checkColumn(485, 3371840, rows.labSegments());
  checkColumn(486, 3437376, rows.labSegments());
  checkColumn(487, 3502912, rows.labSegments());
  checkColumn(488, 3568448, rows.labSegments());
  checkColumn(489, 3633984, rows.labSegments());
  checkColumn(490, 3699520, rows.labSegments());
  checkColumn(491, 3765056, rows.labSegments());
  checkColumn(492, 3830592, rows.labSegments());
  checkColumn(494, 3961664, rows.labSegments());
  checkColumn(503, 4093184, rows.clouds());
  checkColumn(513, 4388224, rows.interventions());
  checkColumn(515, 4453760, rows.interventions());
  checkColumn(516, 4486528, rows.interventions());
  checkColumn(517, 4519296, rows.interventions());
  checkColumn(528, 17266048, rows.labForecasts());
  checkColumn(533, 19887488, rows.horizons());
  checkColumn(543, 20611712, rows.events());
}
