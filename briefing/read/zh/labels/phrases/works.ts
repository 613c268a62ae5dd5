/** The works whose measure was told: 城西污水厂扩建 of 城西污水厂扩建总投资. */

const measure =
  /(?:(?:累计|已)?完成投资|(?:规划|设计|设置|编制|开放)?(?:床位|车位|泊位|学位)|(?:年度|今年|全年)?(?:计划|概算|估算|预算)?总?投资|(?:规划|总)?建筑面积|(?:总|规划)?占地(?:面积)?|全长|总长度?|(?<=[桥道路线渠堤])[长宽]度?|总库容|设计时速|[日年](?:处理|供水)能力|装机(?:容量|规模)?|总里程|(?:建设|合同)?工期)$/;

/** The works of a measure; '' where the topic tells no measure of one. */
export function worksOf(topic: string): string {
  const works = topic.replace(measure, '');
  return works === topic || works.length < 3 ? '' : works;
}
