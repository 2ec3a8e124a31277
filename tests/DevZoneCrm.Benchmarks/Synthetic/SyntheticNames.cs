namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>Names of firms, people and projects as they sound in a zone's lists. All made up.</summary>
internal sealed class SyntheticNames(Random random)
{
    public static readonly string[] Chains = ["高端装备", "新材料", "新一代信息技术", "生物医药", "新能源", "现代纺织", "汽车及零部件", "海工船舶", "食品健康", "集成电路", "人工智能", "现代物流"];

    private const string Characters = "华盛恒瑞达科宏远新泰安信德和明诚汇博创联东方天海金龙飞凯腾润丰源江苏南北星辰光正立永福嘉利顺通世纪银杏云帆启航浩晟辉鑫晶锐驰";
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private const string GivenNames = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英文斌华慧建玉萍红宁倩云帆晨宇浩博雅欣怡佳琪";

    private static readonly string[] Places = ["上海", "深圳", "苏州", "南通", "北京", "杭州", "无锡", "广州", "宁波", "常州", "南京", "合肥", "青岛", "武汉", "厦门", "天津", "德国", "日本", "香港", "新加坡"];
    private static readonly string[] Trades = ["精密机械", "新材料", "生物科技", "电子科技", "汽车零部件", "医疗器械", "智能装备", "新能源科技", "半导体", "纺织科技", "食品", "环保科技", "信息技术", "化工", "供应链管理", "船舶配套"];
    private static readonly string[] Forms = ["有限公司", "股份有限公司", "集团有限公司", "（中国）有限公司", "科技有限公司"];
    private static readonly string[] Products = ["精密减速机", "锂电池隔膜", "汽车线束", "医用敷料", "功率器件", "碳纤维制品", "光伏组件", "工业机器人", "特种电缆", "高端面料", "预制食品", "疫苗制剂", "传感器", "液压系统", "半导体封测", "环保涂料"];
    private static readonly string[] Measures = ["万套", "万台", "吨", "万件", "万平方米", "亿片"];

    public string Firm() => Pick(Places) + Brand() + Pick(Trades) + Pick(Forms);

    public string Project() => random.Next(10) switch
    {
        < 6 => $"年产{random.Next(1, 400) * 5}{Pick(Measures)}{Pick(Products)}项目",
        < 8 => $"{Brand()}{Pick(Products)}生产基地项目",
        8 => $"{Brand()}{Pick(Trades)}研发总部",
        _ => $"{Pick(Products)}增资扩产{(random.Next(2) == 0 ? "二期" : string.Empty)}项目",
    };

    public string Content() => $"新建厂房及配套设施，购置{Pick(Products)}生产线{random.Next(1, 30)}条，达产后形成年产{random.Next(1, 400) * 10}{Pick(Measures)}的能力。";

    public string Person() => Surnames[random.Next(Surnames.Length)].ToString() + Character(GivenNames) + (random.Next(3) == 0 ? string.Empty : Character(GivenNames));

    public string CodeName() => Brand() + "计划";

    private string Brand() => Character(Characters) + Character(Characters) + (random.Next(3) == 0 ? Character(Characters) : string.Empty);

    private string Character(string from) => from[random.Next(from.Length)].ToString();

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
