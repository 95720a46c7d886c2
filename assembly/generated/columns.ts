// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 17473920, rows.accounts());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 269632, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 138560, rows.communities());
  hashColumn(3221475986, 130368, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 136512, rows.classes());
  hashColumn(892008578, 132416, rows.classes());
  hashColumn(1725569410, 128320, rows.classes());
  hashColumn(1581921952, 126272, rows.classes());
  hashColumn(1259659560, 124224, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 16424320, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 16948608, rows.labForecasts());
  hashColumn(16259143, 1006912, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1449280, rows.labs());
  hashColumn(3587667821, 1326400, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1424704, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1613120, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1604928, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1596736, rows.labs());
  hashColumn(4258763936, 1178944, rows.labs());
  hashColumn(466246597, 1129792, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1555776, rows.labs());
  hashColumn(1682042416, 1367360, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1441088, rows.labs());
  hashColumn(411847198, 1187136, rows.labs());
  hashColumn(732280130, 1293632, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1645888, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1482048, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1490240, rows.labs());
  hashColumn(1223367101, 1260864, rows.labs());
  hashColumn(3293780575, 1252672, rows.labs());
  hashColumn(132410230, 1375552, rows.labs());
  hashColumn(313108146, 1023296, rows.labs());
  hashColumn(2155580393, 1015104, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1465664, rows.labs());
  hashColumn(3809633083, 1203520, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1498432, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1457472, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1391936, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1711424, rows.labs());
  hashColumn(914441131, 1285440, rows.labs());
  hashColumn(517258394, 1113408, rows.labs());
  hashColumn(1050717269, 1105216, rows.labs());
  hashColumn(4193355059, 1310016, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1719616, rows.labs());
  hashColumn(164333759, 1211712, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1473856, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1621312, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1629504, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1736000, rows.labs());
  hashColumn(4215133519, 1088832, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1637696, rows.labs());
  hashColumn(1148766958, 1383744, rows.labs());
  hashColumn(1857176761, 1146176, rows.labs());
  hashColumn(2274290754, 1162560, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1563968, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1539392, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1523008, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1514816, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1531200, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1506624, rows.labs());
  hashColumn(3817727411, 1350976, rows.labs());
  hashColumn(4172712111, 1137984, rows.labs());
  hashColumn(1067151653, 1031488, rows.labs());
  hashColumn(1588199945, 1318208, rows.labs());
  hashColumn(212058723, 1236288, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1432896, rows.labs());
  hashColumn(3538914452, 1334592, rows.labs());
  hashColumn(3885640542, 1170752, rows.labs());
  hashColumn(1095896965, 1277248, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1727808, rows.labs());
  hashColumn(1701197526, 1195328, rows.labs());
  hashColumn(2306571685, 1219904, rows.labs());
  hashColumn(3393915253, 1269056, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1572160, rows.labs());
  hashColumn(2469337371, 1301824, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1547584, rows.labs());
  hashColumn(568864428, 1342784, rows.labs());
  hashColumn(4178749738, 1121600, rows.labs());
  hashColumn(3099065896, 1047872, rows.labs());
  hashColumn(170644666, 1039680, rows.labs());
  hashColumn(3054351195, 1097024, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1400128, rows.labs());
  hashColumn(2001654416, 1228096, rows.labs());
  hashColumn(3875644142, 1359168, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1588544, rows.labs());
  hashColumn(1408732082, 1244480, rows.labs());
  hashColumn(2294501012, 1154368, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1580352, rows.labs());
  hashColumn(2482633579, 2465088, rows.labSegments());
  hashColumn(3756944322, 2399552, rows.labSegments());
  hashColumn(147806206, 2530624, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 3644736, rows.labSegments());
  hashColumn(501992043, 2268480, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 3710272, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3579200, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3513664, rows.labSegments());
  hashColumn(417601894, 2661696, rows.labSegments());
  hashColumn(544914520, 2596160, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3251520, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3317056, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3382592, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3448128, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3120448, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3185984, rows.labSegments());
  hashColumn(2663174664, 72192, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 73472, rows.one());
  hashColumn(1045967313, 71680, rows.one());
  hashColumn(845795324, 71616, rows.one());
  hashColumn(2972952653, 73216, rows.one());
  hashColumn(2975465186, 72576, rows.one());
  hashColumn(3348688384, 71936, rows.one());
  hashColumn(1944492745, 71808, rows.one());
  hashColumn(433129060, 71872, rows.one());
  hashColumn(646224340, 73024, rows.one());
  hashColumn(2075431000, 72320, rows.one());
  hashColumn(2163914894, 73152, rows.one());
  hashColumn(1073350902, 73280, rows.one());
  hashColumn(145396924, 73344, rows.one());
  hashColumn(3074200733, 72896, rows.one());
  hashColumn(3143951873, 72128, rows.one());
  hashColumn(2242020508, 72448, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 73536, rows.one());
  hashColumn(2319776214, 72256, rows.one());
  hashColumn(1823692074, 72960, rows.one());
  hashColumn(3811390831, 72000, rows.one());
  hashColumn(4051940626, 72832, rows.one());
  hashColumn(2885349860, 72640, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 73600, rows.one());
  hashColumn(956839497, 72064, rows.one());
  hashColumn(3817111653, 72512, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 73664, rows.one());
  hashColumn(1032995909, 72384, rows.one());
  hashColumn(1882495267, 72768, rows.one());
  hashColumn(4031474977, 72704, rows.one());
  hashColumn(2067348135, 73088, rows.one());
  hashColumn(707285689, 5938560, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 14327168, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 8035712, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 10132864, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 12230016, rows.labSlots());
  hashColumn(2733141330, 3841408, rows.labSlots());
  hashColumn(3049856987, 74368, rows.segments());
  hashColumn(2324236947, 74560, rows.segments());
  hashColumn(3420352464, 74432, rows.segments());
  hashColumn(3643815721, 74688, rows.segments());
  hashColumn(3837972089, 74304, rows.segments());
  hashColumn(216140727, 74624, rows.segments());
  hashColumn(4083222511, 74880, rows.segments());
  hashColumn(47623355, 74752, rows.segments());
  hashColumn(3663595698, 74176, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 75008, rows.segments());
  hashColumn(4081444414, 74816, rows.segments());
  hashColumn(3583032309, 74496, rows.segments());
  hashColumn(1002028440, 74240, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 75072, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(95, 71616, rows.one());
  checkColumn(96, 71680, rows.one());
  checkColumn(97, 71744, rows.one());
  checkColumn(98, 71808, rows.one());
  checkColumn(99, 71872, rows.one());
  checkColumn(100, 71936, rows.one());
  checkColumn(106, 72320, rows.one());
  checkColumn(113, 72768, rows.one());
  checkColumn(117, 73024, rows.one());
  checkColumn(118, 73088, rows.one());
  checkColumn(126, 73600, rows.one());
  checkColumn(127, 73664, rows.one());
  checkColumn(136, 74240, rows.segments());
  checkColumn(137, 74304, rows.segments());
  checkColumn(138, 74368, rows.segments());
  checkColumn(140, 74496, rows.segments());
  checkColumn(148, 75008, rows.segments());
  checkColumn(149, 75072, rows.segmentSlots());
  checkColumn(177, 132416, rows.classes());
  checkColumn(180, 138560, rows.communities());
  checkColumn(259, 1031488, rows.labs());
  checkColumn(260, 1039680, rows.labs());
  checkColumn(261, 1047872, rows.labs());
  checkColumn(264, 1072448, rows.labs());
  checkColumn(265, 1080640, rows.labs());
  checkColumn(266, 1088832, rows.labs());
  checkColumn(267, 1097024, rows.labs());
  checkColumn(268, 1105216, rows.labs());
  checkColumn(269, 1113408, rows.labs());
  checkColumn(270, 1121600, rows.labs());
  checkColumn(284, 1236288, rows.labs());
  checkColumn(285, 1244480, rows.labs());
  checkColumn(287, 1260864, rows.labs());
  checkColumn(288, 1269056, rows.labs());
  checkColumn(303, 1391936, rows.labs());
  checkColumn(304, 1400128, rows.labs());
  checkColumn(305, 1408320, rows.labs());
  checkColumn(306, 1416512, rows.labs());
  checkColumn(307, 1424704, rows.labs());
  checkColumn(310, 1449280, rows.labs());
  checkColumn(331, 1621312, rows.labs());
  checkColumn(332, 1629504, rows.labs());
  checkColumn(333, 1637696, rows.labs());
  checkColumn(334, 1645888, rows.labs());
  checkColumn(342, 1711424, rows.labs());
  checkColumn(343, 1719616, rows.labs());
  checkColumn(355, 2334016, rows.labSegments());
  checkColumn(361, 2727232, rows.labSegments());
  checkColumn(362, 2792768, rows.labSegments());
  checkColumn(363, 2858304, rows.labSegments());
  checkColumn(364, 2923840, rows.labSegments());
  checkColumn(365, 2989376, rows.labSegments());
  checkColumn(366, 3054912, rows.labSegments());
  checkColumn(367, 3120448, rows.labSegments());
  checkColumn(368, 3185984, rows.labSegments());
  checkColumn(369, 3251520, rows.labSegments());
  checkColumn(370, 3317056, rows.labSegments());
  checkColumn(371, 3382592, rows.labSegments());
  checkColumn(372, 3448128, rows.labSegments());
  checkColumn(373, 3513664, rows.labSegments());
  checkColumn(375, 3644736, rows.labSegments());
  checkColumn(385, 16424320, rows.labForecasts());
  checkColumn(387, 17472896, rows.horizons());
  checkColumn(397, 17934208, rows.events());
}
