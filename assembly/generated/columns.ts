// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 17656128, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 3957952, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 3958016, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 271104, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 140032, rows.communities());
  hashColumn(3221475986, 131840, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 137984, rows.classes());
  hashColumn(892008578, 133888, rows.classes());
  hashColumn(1725569410, 129792, rows.classes());
  hashColumn(1581921952, 127744, rows.classes());
  hashColumn(1259659560, 125696, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 16606528, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 17130816, rows.labForecasts());
  hashColumn(16259143, 1049344, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1491712, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1663744, rows.labs());
  hashColumn(3587667821, 1368832, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1467136, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1655552, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1647360, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1639168, rows.labs());
  hashColumn(4258763936, 1221376, rows.labs());
  hashColumn(466246597, 1172224, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1598208, rows.labs());
  hashColumn(1682042416, 1409792, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1688320, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1696512, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1483520, rows.labs());
  hashColumn(411847198, 1229568, rows.labs());
  hashColumn(732280130, 1336064, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1762048, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1524480, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1532672, rows.labs());
  hashColumn(1223367101, 1303296, rows.labs());
  hashColumn(3293780575, 1295104, rows.labs());
  hashColumn(132410230, 1417984, rows.labs());
  hashColumn(313108146, 1065728, rows.labs());
  hashColumn(2155580393, 1057536, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1508096, rows.labs());
  hashColumn(3809633083, 1245952, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1540864, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1499904, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1434368, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1827584, rows.labs());
  hashColumn(914441131, 1327872, rows.labs());
  hashColumn(517258394, 1155840, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1680128, rows.labs());
  hashColumn(1050717269, 1147648, rows.labs());
  hashColumn(4193355059, 1352448, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1835776, rows.labs());
  hashColumn(164333759, 1254144, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1516288, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1737472, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1729280, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1712896, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1745664, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1852160, rows.labs());
  hashColumn(4215133519, 1131264, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1753856, rows.labs());
  hashColumn(1148766958, 1426176, rows.labs());
  hashColumn(1857176761, 1188608, rows.labs());
  hashColumn(2274290754, 1204992, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1606400, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1581824, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1565440, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1557248, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1573632, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1549056, rows.labs());
  hashColumn(3817727411, 1393408, rows.labs());
  hashColumn(4172712111, 1180416, rows.labs());
  hashColumn(1067151653, 1073920, rows.labs());
  hashColumn(1588199945, 1360640, rows.labs());
  hashColumn(212058723, 1278720, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1475328, rows.labs());
  hashColumn(3538914452, 1377024, rows.labs());
  hashColumn(3885640542, 1213184, rows.labs());
  hashColumn(1095896965, 1319680, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1843968, rows.labs());
  hashColumn(1701197526, 1237760, rows.labs());
  hashColumn(2306571685, 1262336, rows.labs());
  hashColumn(3393915253, 1311488, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1671936, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1614592, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1704704, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1721088, rows.labs());
  hashColumn(2469337371, 1344256, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1590016, rows.labs());
  hashColumn(568864428, 1385216, rows.labs());
  hashColumn(4178749738, 1164032, rows.labs());
  hashColumn(3099065896, 1090304, rows.labs());
  hashColumn(170644666, 1082112, rows.labs());
  hashColumn(3054351195, 1139456, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1442560, rows.labs());
  hashColumn(2001654416, 1270528, rows.labs());
  hashColumn(3875644142, 1401600, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1630976, rows.labs());
  hashColumn(1408732082, 1286912, rows.labs());
  hashColumn(2294501012, 1196800, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1622784, rows.labs());
  hashColumn(2482633579, 2646784, rows.labSegments());
  hashColumn(3756944322, 2581248, rows.labSegments());
  hashColumn(147806206, 2712320, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 3826432, rows.labSegments());
  hashColumn(501992043, 2450176, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 3891968, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3760896, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3695360, rows.labSegments());
  hashColumn(417601894, 2843392, rows.labSegments());
  hashColumn(544914520, 2777856, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3433216, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3498752, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3564288, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3629824, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3302144, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3367680, rows.labSegments());
  hashColumn(2663174664, 73344, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 74624, rows.one());
  hashColumn(1045967313, 72832, rows.one());
  hashColumn(845795324, 72768, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 74752, rows.one());
  hashColumn(2972952653, 74368, rows.one());
  hashColumn(2975465186, 73728, rows.one());
  hashColumn(3348688384, 73088, rows.one());
  hashColumn(1944492745, 72960, rows.one());
  hashColumn(433129060, 73024, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 74880, rows.one());
  hashColumn(646224340, 74176, rows.one());
  hashColumn(2075431000, 73472, rows.one());
  hashColumn(2163914894, 74304, rows.one());
  hashColumn(1073350902, 74432, rows.one());
  hashColumn(145396924, 74496, rows.one());
  hashColumn(3074200733, 74048, rows.one());
  hashColumn(3143951873, 73280, rows.one());
  hashColumn(2242020508, 73600, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 74688, rows.one());
  hashColumn(2319776214, 73408, rows.one());
  hashColumn(1823692074, 74112, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 74816, rows.one());
  hashColumn(3811390831, 73152, rows.one());
  hashColumn(4051940626, 73984, rows.one());
  hashColumn(2885349860, 73792, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 75072, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 74944, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 75008, rows.one());
  hashColumn(956839497, 73216, rows.one());
  hashColumn(3817111653, 73664, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 75136, rows.one());
  hashColumn(1032995909, 73536, rows.one());
  hashColumn(1882495267, 73920, rows.one());
  hashColumn(4031474977, 73856, rows.one());
  hashColumn(2067348135, 74240, rows.one());
  hashColumn(707285689, 6120768, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 14509376, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 8217920, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 10315072, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 12412224, rows.labSlots());
  hashColumn(2733141330, 4023616, rows.labSlots());
  hashColumn(3049856987, 75840, rows.segments());
  hashColumn(2324236947, 76032, rows.segments());
  hashColumn(3420352464, 75904, rows.segments());
  hashColumn(3643815721, 76160, rows.segments());
  hashColumn(3837972089, 75776, rows.segments());
  hashColumn(216140727, 76096, rows.segments());
  hashColumn(4083222511, 76352, rows.segments());
  hashColumn(47623355, 76224, rows.segments());
  hashColumn(3663595698, 75648, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 76480, rows.segments());
  hashColumn(4081444414, 76288, rows.segments());
  hashColumn(3583032309, 75968, rows.segments());
  hashColumn(1002028440, 75712, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 76544, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(113, 72768, rows.one());
  checkColumn(114, 72832, rows.one());
  checkColumn(115, 72896, rows.one());
  checkColumn(116, 72960, rows.one());
  checkColumn(117, 73024, rows.one());
  checkColumn(118, 73088, rows.one());
  checkColumn(124, 73472, rows.one());
  checkColumn(131, 73920, rows.one());
  checkColumn(135, 74176, rows.one());
  checkColumn(136, 74240, rows.one());
  checkColumn(144, 74752, rows.one());
  checkColumn(146, 74880, rows.one());
  checkColumn(149, 75072, rows.one());
  checkColumn(150, 75136, rows.one());
  checkColumn(159, 75712, rows.segments());
  checkColumn(160, 75776, rows.segments());
  checkColumn(161, 75840, rows.segments());
  checkColumn(163, 75968, rows.segments());
  checkColumn(171, 76480, rows.segments());
  checkColumn(172, 76544, rows.segmentSlots());
  checkColumn(200, 133888, rows.classes());
  checkColumn(203, 140032, rows.communities());
  checkColumn(287, 1073920, rows.labs());
  checkColumn(288, 1082112, rows.labs());
  checkColumn(289, 1090304, rows.labs());
  checkColumn(292, 1114880, rows.labs());
  checkColumn(293, 1123072, rows.labs());
  checkColumn(294, 1131264, rows.labs());
  checkColumn(295, 1139456, rows.labs());
  checkColumn(296, 1147648, rows.labs());
  checkColumn(297, 1155840, rows.labs());
  checkColumn(298, 1164032, rows.labs());
  checkColumn(312, 1278720, rows.labs());
  checkColumn(313, 1286912, rows.labs());
  checkColumn(315, 1303296, rows.labs());
  checkColumn(316, 1311488, rows.labs());
  checkColumn(331, 1434368, rows.labs());
  checkColumn(332, 1442560, rows.labs());
  checkColumn(333, 1450752, rows.labs());
  checkColumn(334, 1458944, rows.labs());
  checkColumn(335, 1467136, rows.labs());
  checkColumn(338, 1491712, rows.labs());
  checkColumn(368, 1737472, rows.labs());
  checkColumn(369, 1745664, rows.labs());
  checkColumn(370, 1753856, rows.labs());
  checkColumn(371, 1762048, rows.labs());
  checkColumn(379, 1827584, rows.labs());
  checkColumn(380, 1835776, rows.labs());
  checkColumn(393, 2515712, rows.labSegments());
  checkColumn(399, 2908928, rows.labSegments());
  checkColumn(400, 2974464, rows.labSegments());
  checkColumn(401, 3040000, rows.labSegments());
  checkColumn(402, 3105536, rows.labSegments());
  checkColumn(403, 3171072, rows.labSegments());
  checkColumn(404, 3236608, rows.labSegments());
  checkColumn(405, 3302144, rows.labSegments());
  checkColumn(406, 3367680, rows.labSegments());
  checkColumn(407, 3433216, rows.labSegments());
  checkColumn(408, 3498752, rows.labSegments());
  checkColumn(409, 3564288, rows.labSegments());
  checkColumn(410, 3629824, rows.labSegments());
  checkColumn(411, 3695360, rows.labSegments());
  checkColumn(413, 3826432, rows.labSegments());
  checkColumn(422, 3957952, rows.clouds());
  checkColumn(431, 16606528, rows.labForecasts());
  checkColumn(433, 17655104, rows.horizons());
  checkColumn(443, 18116416, rows.events());
}
