// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 16203904, rows.accounts());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 269376, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 138304, rows.communities());
  hashColumn(3221475986, 130112, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 136256, rows.classes());
  hashColumn(892008578, 132160, rows.classes());
  hashColumn(1725569410, 128064, rows.classes());
  hashColumn(1581921952, 126016, rows.classes());
  hashColumn(1259659560, 123968, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 15154304, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 15678592, rows.labForecasts());
  hashColumn(16259143, 924736, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1358912, rows.labs());
  hashColumn(3587667821, 1244224, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1334336, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1522752, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1514560, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1506368, rows.labs());
  hashColumn(4258763936, 1096768, rows.labs());
  hashColumn(466246597, 1047616, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1465408, rows.labs());
  hashColumn(1682042416, 1285184, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1350720, rows.labs());
  hashColumn(411847198, 1104960, rows.labs());
  hashColumn(732280130, 1211456, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1555520, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1391680, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1399872, rows.labs());
  hashColumn(1223367101, 1178688, rows.labs());
  hashColumn(3293780575, 1170496, rows.labs());
  hashColumn(132410230, 1293376, rows.labs());
  hashColumn(313108146, 941120, rows.labs());
  hashColumn(2155580393, 932928, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1375296, rows.labs());
  hashColumn(3809633083, 1121344, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1408064, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1367104, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1309760, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1629248, rows.labs());
  hashColumn(914441131, 1203264, rows.labs());
  hashColumn(517258394, 1031232, rows.labs());
  hashColumn(1050717269, 1023040, rows.labs());
  hashColumn(4193355059, 1227840, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1637440, rows.labs());
  hashColumn(164333759, 1129536, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1383488, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1530944, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1539136, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1621056, rows.labs());
  hashColumn(4215133519, 1006656, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1547328, rows.labs());
  hashColumn(1148766958, 1301568, rows.labs());
  hashColumn(1857176761, 1064000, rows.labs());
  hashColumn(2274290754, 1080384, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1473600, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1449024, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1432640, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1424448, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1440832, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1416256, rows.labs());
  hashColumn(3817727411, 1268800, rows.labs());
  hashColumn(4172712111, 1055808, rows.labs());
  hashColumn(1067151653, 949312, rows.labs());
  hashColumn(1588199945, 1236032, rows.labs());
  hashColumn(212058723, 1154112, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1342528, rows.labs());
  hashColumn(3538914452, 1252416, rows.labs());
  hashColumn(3885640542, 1088576, rows.labs());
  hashColumn(1095896965, 1195072, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1645632, rows.labs());
  hashColumn(1701197526, 1113152, rows.labs());
  hashColumn(2306571685, 1137728, rows.labs());
  hashColumn(3393915253, 1186880, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1481792, rows.labs());
  hashColumn(2469337371, 1219648, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1457216, rows.labs());
  hashColumn(568864428, 1260608, rows.labs());
  hashColumn(4178749738, 1039424, rows.labs());
  hashColumn(3099065896, 965696, rows.labs());
  hashColumn(170644666, 957504, rows.labs());
  hashColumn(3054351195, 1014848, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1317952, rows.labs());
  hashColumn(2001654416, 1145920, rows.labs());
  hashColumn(3875644142, 1276992, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1498176, rows.labs());
  hashColumn(1408732082, 1162304, rows.labs());
  hashColumn(2294501012, 1072192, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1489984, rows.labs());
  hashColumn(2482633579, 2178112, rows.labSegments());
  hashColumn(3756944322, 2112576, rows.labSegments());
  hashColumn(147806206, 2243648, rows.labSegments());
  hashColumn(501992043, 1981504, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 2440256, rows.labSegments());
  hashColumn(417601894, 2374720, rows.labSegments());
  hashColumn(544914520, 2309184, rows.labSegments());
  hashColumn(2663174664, 71936, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 73216, rows.one());
  hashColumn(1045967313, 71424, rows.one());
  hashColumn(845795324, 71360, rows.one());
  hashColumn(2972952653, 72960, rows.one());
  hashColumn(2975465186, 72320, rows.one());
  hashColumn(3348688384, 71680, rows.one());
  hashColumn(1944492745, 71552, rows.one());
  hashColumn(433129060, 71616, rows.one());
  hashColumn(646224340, 72768, rows.one());
  hashColumn(2075431000, 72064, rows.one());
  hashColumn(2163914894, 72896, rows.one());
  hashColumn(1073350902, 73024, rows.one());
  hashColumn(145396924, 73088, rows.one());
  hashColumn(3074200733, 72640, rows.one());
  hashColumn(3143951873, 71872, rows.one());
  hashColumn(2242020508, 72192, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 73280, rows.one());
  hashColumn(2319776214, 72000, rows.one());
  hashColumn(1823692074, 72704, rows.one());
  hashColumn(3811390831, 71744, rows.one());
  hashColumn(4051940626, 72576, rows.one());
  hashColumn(2885349860, 72384, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 73344, rows.one());
  hashColumn(956839497, 71808, rows.one());
  hashColumn(3817111653, 72256, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 73408, rows.one());
  hashColumn(1032995909, 72128, rows.one());
  hashColumn(1882495267, 72512, rows.one());
  hashColumn(4031474977, 72448, rows.one());
  hashColumn(2067348135, 72832, rows.one());
  hashColumn(707285689, 4668544, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 13057152, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 6765696, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 8862848, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 10960000, rows.labSlots());
  hashColumn(2733141330, 2571392, rows.labSlots());
  hashColumn(3049856987, 74112, rows.segments());
  hashColumn(2324236947, 74304, rows.segments());
  hashColumn(3420352464, 74176, rows.segments());
  hashColumn(3643815721, 74432, rows.segments());
  hashColumn(3837972089, 74048, rows.segments());
  hashColumn(216140727, 74368, rows.segments());
  hashColumn(4083222511, 74624, rows.segments());
  hashColumn(47623355, 74496, rows.segments());
  hashColumn(3663595698, 73920, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 74752, rows.segments());
  hashColumn(4081444414, 74560, rows.segments());
  hashColumn(3583032309, 74240, rows.segments());
  hashColumn(1002028440, 73984, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 74816, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(91, 71360, rows.one());
  checkColumn(92, 71424, rows.one());
  checkColumn(93, 71488, rows.one());
  checkColumn(94, 71552, rows.one());
  checkColumn(95, 71616, rows.one());
  checkColumn(96, 71680, rows.one());
  checkColumn(102, 72064, rows.one());
  checkColumn(109, 72512, rows.one());
  checkColumn(113, 72768, rows.one());
  checkColumn(114, 72832, rows.one());
  checkColumn(122, 73344, rows.one());
  checkColumn(123, 73408, rows.one());
  checkColumn(132, 73984, rows.segments());
  checkColumn(133, 74048, rows.segments());
  checkColumn(134, 74112, rows.segments());
  checkColumn(136, 74240, rows.segments());
  checkColumn(144, 74752, rows.segments());
  checkColumn(145, 74816, rows.segmentSlots());
  checkColumn(173, 132160, rows.classes());
  checkColumn(176, 138304, rows.communities());
  checkColumn(245, 949312, rows.labs());
  checkColumn(246, 957504, rows.labs());
  checkColumn(247, 965696, rows.labs());
  checkColumn(250, 990272, rows.labs());
  checkColumn(251, 998464, rows.labs());
  checkColumn(252, 1006656, rows.labs());
  checkColumn(253, 1014848, rows.labs());
  checkColumn(254, 1023040, rows.labs());
  checkColumn(255, 1031232, rows.labs());
  checkColumn(256, 1039424, rows.labs());
  checkColumn(270, 1154112, rows.labs());
  checkColumn(271, 1162304, rows.labs());
  checkColumn(273, 1178688, rows.labs());
  checkColumn(274, 1186880, rows.labs());
  checkColumn(289, 1309760, rows.labs());
  checkColumn(290, 1317952, rows.labs());
  checkColumn(291, 1326144, rows.labs());
  checkColumn(292, 1334336, rows.labs());
  checkColumn(295, 1358912, rows.labs());
  checkColumn(316, 1530944, rows.labs());
  checkColumn(317, 1539136, rows.labs());
  checkColumn(318, 1547328, rows.labs());
  checkColumn(319, 1555520, rows.labs());
  checkColumn(328, 1629248, rows.labs());
  checkColumn(329, 1637440, rows.labs());
  checkColumn(337, 2047040, rows.labSegments());
  checkColumn(352, 15154304, rows.labForecasts());
  checkColumn(354, 16202880, rows.horizons());
  checkColumn(364, 16664192, rows.events());
}
