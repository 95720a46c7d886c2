// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 14690688, rows.accounts());
  hashColumn(3221475986, 121152, rows.classes());
  hashColumn(892008578, 123200, rows.classes());
  hashColumn(1725569410, 119104, rows.classes());
  hashColumn(1581921952, 117056, rows.classes());
  hashColumn(1259659560, 115008, rows.classes());
  hashColumn(16259143, 518464, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 952640, rows.labs());
  hashColumn(3587667821, 837952, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 928064, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1116480, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1108288, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1100096, rows.labs());
  hashColumn(4258763936, 690496, rows.labs());
  hashColumn(466246597, 641344, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1059136, rows.labs());
  hashColumn(1682042416, 878912, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 944448, rows.labs());
  hashColumn(411847198, 698688, rows.labs());
  hashColumn(732280130, 805184, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 985408, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 993600, rows.labs());
  hashColumn(1223367101, 772416, rows.labs());
  hashColumn(3293780575, 764224, rows.labs());
  hashColumn(132410230, 887104, rows.labs());
  hashColumn(313108146, 534848, rows.labs());
  hashColumn(2155580393, 526656, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 969024, rows.labs());
  hashColumn(3809633083, 715072, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1001792, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 960832, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 903488, rows.labs());
  hashColumn(914441131, 796992, rows.labs());
  hashColumn(517258394, 624960, rows.labs());
  hashColumn(1050717269, 616768, rows.labs());
  hashColumn(4193355059, 821568, rows.labs());
  hashColumn(164333759, 723264, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 977216, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1182016, rows.labs());
  hashColumn(4215133519, 600384, rows.labs());
  hashColumn(1148766958, 895296, rows.labs());
  hashColumn(1857176761, 657728, rows.labs());
  hashColumn(2274290754, 674112, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1067328, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1042752, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1026368, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1018176, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1034560, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1009984, rows.labs());
  hashColumn(3817727411, 862528, rows.labs());
  hashColumn(4172712111, 649536, rows.labs());
  hashColumn(1067151653, 543040, rows.labs());
  hashColumn(1588199945, 829760, rows.labs());
  hashColumn(212058723, 747840, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 936256, rows.labs());
  hashColumn(3538914452, 846144, rows.labs());
  hashColumn(3885640542, 682304, rows.labs());
  hashColumn(1095896965, 788800, rows.labs());
  hashColumn(1701197526, 706880, rows.labs());
  hashColumn(2306571685, 731456, rows.labs());
  hashColumn(3393915253, 780608, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1075520, rows.labs());
  hashColumn(2469337371, 813376, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1050944, rows.labs());
  hashColumn(568864428, 854336, rows.labs());
  hashColumn(4178749738, 633152, rows.labs());
  hashColumn(3099065896, 559424, rows.labs());
  hashColumn(170644666, 551232, rows.labs());
  hashColumn(3054351195, 608576, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 911680, rows.labs());
  hashColumn(2001654416, 739648, rows.labs());
  hashColumn(3875644142, 870720, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1091904, rows.labs());
  hashColumn(1408732082, 756032, rows.labs());
  hashColumn(2294501012, 665920, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1083712, rows.labs());
  hashColumn(2482633579, 1714496, rows.labSegments());
  hashColumn(3756944322, 1648960, rows.labSegments());
  hashColumn(147806206, 1780032, rows.labSegments());
  hashColumn(501992043, 1517888, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 1976640, rows.labSegments());
  hashColumn(417601894, 1911104, rows.labSegments());
  hashColumn(544914520, 1845568, rows.labSegments());
  hashColumn(2663174664, 71360, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 72640, rows.one());
  hashColumn(1045967313, 70848, rows.one());
  hashColumn(845795324, 70784, rows.one());
  hashColumn(2972952653, 72384, rows.one());
  hashColumn(2975465186, 71744, rows.one());
  hashColumn(3348688384, 71104, rows.one());
  hashColumn(1944492745, 70976, rows.one());
  hashColumn(433129060, 71040, rows.one());
  hashColumn(646224340, 72192, rows.one());
  hashColumn(2075431000, 71488, rows.one());
  hashColumn(2163914894, 72320, rows.one());
  hashColumn(1073350902, 72448, rows.one());
  hashColumn(145396924, 72512, rows.one());
  hashColumn(3074200733, 72064, rows.one());
  hashColumn(3143951873, 71296, rows.one());
  hashColumn(2242020508, 71616, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 72704, rows.one());
  hashColumn(2319776214, 71424, rows.one());
  hashColumn(1823692074, 72128, rows.one());
  hashColumn(3811390831, 71168, rows.one());
  hashColumn(4051940626, 72000, rows.one());
  hashColumn(2885349860, 71808, rows.one());
  hashColumn(956839497, 71232, rows.one());
  hashColumn(3817111653, 71680, rows.one());
  hashColumn(1032995909, 71552, rows.one());
  hashColumn(1882495267, 71936, rows.one());
  hashColumn(4031474977, 71872, rows.one());
  hashColumn(2067348135, 72256, rows.one());
  hashColumn(707285689, 4204928, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 12593536, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 6302080, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 8399232, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 10496384, rows.labSlots());
  hashColumn(2733141330, 2107776, rows.labSlots());
  hashColumn(3049856987, 73408, rows.segments());
  hashColumn(2324236947, 73600, rows.segments());
  hashColumn(3420352464, 73472, rows.segments());
  hashColumn(3643815721, 73728, rows.segments());
  hashColumn(3837972089, 73344, rows.segments());
  hashColumn(216140727, 73664, rows.segments());
  hashColumn(4083222511, 73920, rows.segments());
  hashColumn(47623355, 73792, rows.segments());
  hashColumn(3663595698, 73216, rows.segments());
  hashColumn(4081444414, 73856, rows.segments());
  hashColumn(3583032309, 73536, rows.segments());
  hashColumn(1002028440, 73280, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 74048, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(82, 70784, rows.one());
  checkColumn(83, 70848, rows.one());
  checkColumn(84, 70912, rows.one());
  checkColumn(85, 70976, rows.one());
  checkColumn(86, 71040, rows.one());
  checkColumn(87, 71104, rows.one());
  checkColumn(93, 71488, rows.one());
  checkColumn(100, 71936, rows.one());
  checkColumn(104, 72192, rows.one());
  checkColumn(105, 72256, rows.one());
  checkColumn(121, 73280, rows.segments());
  checkColumn(122, 73344, rows.segments());
  checkColumn(123, 73408, rows.segments());
  checkColumn(125, 73536, rows.segments());
  checkColumn(133, 74048, rows.segmentSlots());
  checkColumn(157, 123200, rows.classes());
  checkColumn(209, 543040, rows.labs());
  checkColumn(210, 551232, rows.labs());
  checkColumn(211, 559424, rows.labs());
  checkColumn(214, 584000, rows.labs());
  checkColumn(215, 592192, rows.labs());
  checkColumn(216, 600384, rows.labs());
  checkColumn(217, 608576, rows.labs());
  checkColumn(218, 616768, rows.labs());
  checkColumn(219, 624960, rows.labs());
  checkColumn(220, 633152, rows.labs());
  checkColumn(234, 747840, rows.labs());
  checkColumn(235, 756032, rows.labs());
  checkColumn(237, 772416, rows.labs());
  checkColumn(238, 780608, rows.labs());
  checkColumn(253, 903488, rows.labs());
  checkColumn(254, 911680, rows.labs());
  checkColumn(255, 919872, rows.labs());
  checkColumn(256, 928064, rows.labs());
  checkColumn(259, 952640, rows.labs());
  checkColumn(294, 1583424, rows.labSegments());
  checkColumn(317, 15150976, rows.events());
}
