// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 14481216, rows.accounts());
  hashColumn(3221475986, 108288, rows.classes());
  hashColumn(892008578, 110336, rows.classes());
  hashColumn(1725569410, 106240, rows.classes());
  hashColumn(1581921952, 104192, rows.classes());
  hashColumn(1259659560, 102144, rows.classes());
  hashColumn(16259143, 456448, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 874240, rows.labs());
  hashColumn(3587667821, 775936, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 849664, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1038080, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1029888, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1021696, rows.labs());
  hashColumn(4258763936, 628480, rows.labs());
  hashColumn(466246597, 579328, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 980736, rows.labs());
  hashColumn(1682042416, 816896, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 866048, rows.labs());
  hashColumn(411847198, 636672, rows.labs());
  hashColumn(732280130, 743168, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 907008, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 915200, rows.labs());
  hashColumn(1223367101, 710400, rows.labs());
  hashColumn(3293780575, 702208, rows.labs());
  hashColumn(132410230, 825088, rows.labs());
  hashColumn(313108146, 472832, rows.labs());
  hashColumn(2155580393, 464640, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 890624, rows.labs());
  hashColumn(3809633083, 653056, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 923392, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 882432, rows.labs());
  hashColumn(914441131, 734976, rows.labs());
  hashColumn(517258394, 562944, rows.labs());
  hashColumn(1050717269, 554752, rows.labs());
  hashColumn(4193355059, 759552, rows.labs());
  hashColumn(164333759, 661248, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 898816, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1103616, rows.labs());
  hashColumn(4215133519, 538368, rows.labs());
  hashColumn(1148766958, 833280, rows.labs());
  hashColumn(1857176761, 595712, rows.labs());
  hashColumn(2274290754, 612096, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 988928, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 964352, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 947968, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 939776, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 956160, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 931584, rows.labs());
  hashColumn(3817727411, 800512, rows.labs());
  hashColumn(4172712111, 587520, rows.labs());
  hashColumn(1067151653, 481024, rows.labs());
  hashColumn(1588199945, 767744, rows.labs());
  hashColumn(212058723, 685824, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 857856, rows.labs());
  hashColumn(3538914452, 784128, rows.labs());
  hashColumn(3885640542, 620288, rows.labs());
  hashColumn(1095896965, 726784, rows.labs());
  hashColumn(1701197526, 644864, rows.labs());
  hashColumn(2306571685, 669440, rows.labs());
  hashColumn(3393915253, 718592, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 997120, rows.labs());
  hashColumn(2469337371, 751360, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 972544, rows.labs());
  hashColumn(568864428, 792320, rows.labs());
  hashColumn(4178749738, 571136, rows.labs());
  hashColumn(3099065896, 497408, rows.labs());
  hashColumn(170644666, 489216, rows.labs());
  hashColumn(3054351195, 546560, rows.labs());
  hashColumn(2001654416, 677632, rows.labs());
  hashColumn(3875644142, 808704, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1013504, rows.labs());
  hashColumn(1408732082, 694016, rows.labs());
  hashColumn(2294501012, 603904, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1005312, rows.labs());
  hashColumn(2482633579, 1505024, rows.labSegments());
  hashColumn(3756944322, 1439488, rows.labSegments());
  hashColumn(147806206, 1570560, rows.labSegments());
  hashColumn(501992043, 1308416, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 1767168, rows.labSegments());
  hashColumn(417601894, 1701632, rows.labSegments());
  hashColumn(544914520, 1636096, rows.labSegments());
  hashColumn(2663174664, 70848, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 72128, rows.one());
  hashColumn(1045967313, 70336, rows.one());
  hashColumn(845795324, 70272, rows.one());
  hashColumn(2972952653, 71872, rows.one());
  hashColumn(2975465186, 71232, rows.one());
  hashColumn(3348688384, 70592, rows.one());
  hashColumn(1944492745, 70464, rows.one());
  hashColumn(433129060, 70528, rows.one());
  hashColumn(646224340, 71680, rows.one());
  hashColumn(2075431000, 70976, rows.one());
  hashColumn(2163914894, 71808, rows.one());
  hashColumn(1073350902, 71936, rows.one());
  hashColumn(145396924, 72000, rows.one());
  hashColumn(3074200733, 71552, rows.one());
  hashColumn(3143951873, 70784, rows.one());
  hashColumn(2242020508, 71104, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 72192, rows.one());
  hashColumn(2319776214, 70912, rows.one());
  hashColumn(1823692074, 71616, rows.one());
  hashColumn(3811390831, 70656, rows.one());
  hashColumn(4051940626, 71488, rows.one());
  hashColumn(2885349860, 71296, rows.one());
  hashColumn(956839497, 70720, rows.one());
  hashColumn(3817111653, 71168, rows.one());
  hashColumn(1032995909, 71040, rows.one());
  hashColumn(1882495267, 71424, rows.one());
  hashColumn(4031474977, 71360, rows.one());
  hashColumn(2067348135, 71744, rows.one());
  hashColumn(707285689, 3995456, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 12384064, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 6092608, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 8189760, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 10286912, rows.labSlots());
  hashColumn(2733141330, 1898304, rows.labSlots());
  hashColumn(3049856987, 72896, rows.segments());
  hashColumn(2324236947, 73088, rows.segments());
  hashColumn(3420352464, 72960, rows.segments());
  hashColumn(3643815721, 73216, rows.segments());
  hashColumn(3837972089, 72832, rows.segments());
  hashColumn(216140727, 73152, rows.segments());
  hashColumn(4083222511, 73408, rows.segments());
  hashColumn(47623355, 73280, rows.segments());
  hashColumn(3663595698, 72704, rows.segments());
  hashColumn(4081444414, 73344, rows.segments());
  hashColumn(3583032309, 73024, rows.segments());
  hashColumn(1002028440, 72768, rows.segments());
}

export function checkColumns(): void {
  checkColumn(74, 70272, rows.one());
  checkColumn(75, 70336, rows.one());
  checkColumn(76, 70400, rows.one());
  checkColumn(77, 70464, rows.one());
  checkColumn(78, 70528, rows.one());
  checkColumn(79, 70592, rows.one());
  checkColumn(85, 70976, rows.one());
  checkColumn(92, 71424, rows.one());
  checkColumn(96, 71680, rows.one());
  checkColumn(97, 71744, rows.one());
  checkColumn(113, 72768, rows.segments());
  checkColumn(114, 72832, rows.segments());
  checkColumn(115, 72896, rows.segments());
  checkColumn(117, 73024, rows.segments());
  checkColumn(142, 110336, rows.classes());
  checkColumn(188, 481024, rows.labs());
  checkColumn(189, 489216, rows.labs());
  checkColumn(190, 497408, rows.labs());
  checkColumn(193, 521984, rows.labs());
  checkColumn(194, 530176, rows.labs());
  checkColumn(195, 538368, rows.labs());
  checkColumn(196, 546560, rows.labs());
  checkColumn(197, 554752, rows.labs());
  checkColumn(198, 562944, rows.labs());
  checkColumn(199, 571136, rows.labs());
  checkColumn(213, 685824, rows.labs());
  checkColumn(214, 694016, rows.labs());
  checkColumn(216, 710400, rows.labs());
  checkColumn(217, 718592, rows.labs());
  checkColumn(232, 841472, rows.labs());
  checkColumn(233, 849664, rows.labs());
  checkColumn(236, 874240, rows.labs());
  checkColumn(269, 1373952, rows.labSegments());
  checkColumn(292, 14941504, rows.events());
}
