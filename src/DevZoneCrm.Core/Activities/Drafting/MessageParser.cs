using System.Text.RegularExpressions;
using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities.Drafting;

/// <summary>Reads a chat message as a 跟进: when, how, where, with whom, what next. Guesses nothing: two kinds in one message are none.</summary>
public static partial class MessageParser
{
    public const int MaxLength = 2000;
    private const int MostSubjects = 4;

    // The first that fits decides: a visit by video is no visit.
    private static readonly (Regex Words, ActivityKind Kind)[] Kinds =
    [
        (Stationed(), ActivityKind.Stationed), (Video(), ActivityKind.Video), (Online(), ActivityKind.Online), (Call(), ActivityKind.Call), (Mail(), ActivityKind.Mail),
        (Trip(), ActivityKind.Trip), (Reception(), ActivityKind.Reception), (Visit(), ActivityKind.Visit),
    ];

    private static readonly string[] Cities =
    [
        "北京", "上海", "天津", "重庆", "南京", "苏州", "无锡", "常州", "南通", "扬州", "镇江", "泰州", "盐城", "徐州", "连云港", "淮安", "宿迁", "昆山", "张家港", "常熟", "太仓", "江阴", "宜兴",
        "启东", "海门", "如皋", "如东", "海安", "杭州", "宁波", "嘉兴", "湖州", "绍兴", "温州", "台州", "金华", "合肥", "芜湖", "深圳", "广州", "东莞", "佛山", "珠海", "厦门", "福州", "泉州", "青岛", "济南",
        "烟台", "武汉", "长沙", "成都", "西安", "郑州", "大连", "沈阳", "长春", "哈尔滨", "石家庄", "太原", "南昌", "昆明", "贵阳", "南宁", "海口", "香港", "澳门", "台北", "东京", "大阪", "名古屋", "首尔", "新加坡",
        "慕尼黑", "法兰克福", "斯图加特", "巴黎", "伦敦", "硅谷", "纽约",
    ];

    /// <param name="people">Ours, as far as a message may name them.</param>
    /// <param name="cities">Those the unit has been in, beside the well-known ones.</param>
    public static MessageDraft Parse(string message, IReadOnlyList<KnownPost> people, IReadOnlyList<string> cities, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(people);
        var text = message.Trim();
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        var next = NextClause().Match(text);
        var said = next.Success ? text.Remove(next.Index, next.Length) : text;
        var (here, leader) = PeopleIn(said, people);
        var draft = new MessageDraft
        {
            Content = text,
            Kind = KindOf(said),
            On = MessageDates.Past(FirstDayOnly(said), today),
            Days = MessageDates.Days(said),
            City = CityOf(said, cities),
            People = here,
            LedByPostId = leader,
            Contacts = ContactsIn(said, people),
            Subjects = SubjectsIn(said),
            NextStep = next.Success ? Step(next.Groups["what"].Value) : null,
            NextStepOn = next.Success ? MessageDates.Due(next.Groups["what"].Value, today) : null,
        };
        return draft with { Unsure = UnsureOf(draft, next.Success) };
    }

    private static HashSet<string> UnsureOf(MessageDraft draft, bool hasNext)
    {
        var unsure = new HashSet<string>(StringComparer.Ordinal);
        void Mark(bool missing, string field)
        {
            if (missing)
            {
                unsure.Add(field);
            }
        }

        Mark(draft.Kind is null, nameof(draft.Kind));
        Mark(draft.On is null, nameof(draft.On));
        Mark(draft.City is null && draft.Kind is ActivityKind.Visit or ActivityKind.Trip or ActivityKind.Stationed && draft.City is null, nameof(draft.City));
        Mark(hasNext && draft.NextStepOn is null, nameof(draft.NextStepOn));
        return unsure;
    }

    private static ActivityKind? KindOf(string said)
    {
        var found = Kinds.Where(k => k.Words.IsMatch(said)).Select(k => k.Kind).ToList();
        if (found.Count <= 1)
        {
            return found.Count == 1 ? found[0] : null;
        }

        // 视频拜访 is a video meeting; 赴上海招商，拜访三家 is a trip. A visit and a reception in one message are two activities.
        var distant = found.Where(k => k is ActivityKind.Video or ActivityKind.Online or ActivityKind.Call or ActivityKind.Mail).ToList();
        return distant.Count == 1 && Remote().IsMatch(said) ? distant[0]
            : distant.Count == 0 && found.TrueForAll(k => k is ActivityKind.Trip or ActivityKind.Visit) ? ActivityKind.Trip
            : null;
    }

    // 11月3日至5日 is one beginning, not two days.
    private static string FirstDayOnly(string said) => SpanEnd().Replace(said, string.Empty);

    private static string? CityOf(string said, IReadOnlyList<string> cities)
    {
        // A city's name within a firm's is no place: 上海电气 may be met anywhere.
        var plain = Firm().Replace(said, m => m.Value[..^Trimmed(m.Value).Length]);
        var found = cities.Concat(Cities).Distinct(StringComparer.Ordinal).Where(c => c.Length >= 2).Select(c => (Name: c, At: plain.IndexOf(c, StringComparison.Ordinal))).Where(c => c.At >= 0).ToList();
        var towards = found.Where(c => c.At > 0 && "赴到去往在抵".Contains(plain[c.At - 1], StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0].Name : towards.Count == 1 ? towards[0].Name : null;
    }

    private static (IReadOnlyList<Guid> People, Guid? Leader) PeopleIn(string said, IReadOnlyList<KnownPost> people)
    {
        // Two of ours with one name: nobody is chosen for them.
        var named = people.GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Key.Length >= 2 && g.Select(p => p.PostId).Distinct().Count() == 1)
            .Select(g => g.First()).Where(p => said.Contains(p.Name, StringComparison.Ordinal)).ToList();
        named = named.FindAll(p => !named.Exists(o => o.Name.Length > p.Name.Length && o.Name.Contains(p.Name, StringComparison.Ordinal)));
        var leaders = named.FindAll(p => Regex.IsMatch(said, Regex.Escape(p.Name) + "[^，。；,;、\n]{0,8}(?:带队|率队|带领|率领)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
        return ([.. named.Select(p => p.PostId)], leaders.Count == 1 ? leaders[0].PostId : null);
    }

    private static string? ContactsIn(string said, IReadOnlyList<KnownPost> people)
    {
        var found = Contact().Matches(said).Select(m => m.Value.TrimStart('与', '和', '见', '跟', '同', '由', '对')).Where(c => c.Length >= 2 && !people.Any(p => c.StartsWith(p.Name, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).ToList();
        var line = string.Join('、', found);
        return found.Count == 0 || line.Length > ActivityFacts.MaxNamesLength ? null : line;
    }

    private static List<string> SubjectsIn(string said) =>
        [.. Quoted().Matches(said).Select(m => m.Groups["name"].Value).Concat(Firm().Matches(said).Select(m => Trimmed(m.Value))).Concat(Met().Matches(said).Select(m => m.Groups["name"].Value))
            .Where(n => n.Length is >= 2 and <= ActivityFacts.MaxNamesLength && !Contact().IsMatch(n)).Distinct(StringComparer.Ordinal).Take(MostSubjects)];

    // 下午拜访外高桥集团: what stands before the firm's own name is cut at the last word that leads to it.
    private static string Trimmed(string firm)
    {
        var at = LeadingTo().Matches(firm).LastOrDefault();
        return at is null || at.Index + at.Length >= firm.Length - 2 ? firm : firm[(at.Index + at.Length)..];
    }

    private static string? Step(string what)
    {
        var text = what.Trim(' ', '，', ',', '：', ':', '。', '；', ';', '\n');
        return text.Length == 0 ? null : text.Length > ActivityFacts.MaxShortTextLength ? text[..ActivityFacts.MaxShortTextLength] : text;
    }

    [GeneratedRegex("(?:下一步(?:计划|打算|工作)?|下步|接下来|后续(?:计划)?|待办)[：:，, ]*(?<what>[^。\\n；;]+)[。；;]?", RegexOptions.CultureInvariant)]
    private static partial Regex NextClause();

    [GeneratedRegex("(?<=[0-9](?:日|号)?)(?:至|到|—|-|~)(?:(?:1[0-2]|[1-9])月)?(?:3[01]|[12][0-9]|[1-9])(?:日|号)", RegexOptions.CultureInvariant)]
    private static partial Regex SpanEnd();

    [GeneratedRegex("驻城|驻点|驻沪|驻深|驻京", RegexOptions.CultureInvariant)]
    private static partial Regex Stationed();

    [GeneratedRegex("视频", RegexOptions.CultureInvariant)]
    private static partial Regex Video();

    [GeneratedRegex("线上|腾讯会议|云洽谈|云招商|网络会议|微信沟通", RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex("电话|致电|来电|通了话|通话", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex("邮件|发邮|电邮|邮箱", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex("外出招商|组团|赴[^，。；,;\\n]{1,20}招商|招商小分队|出差", RegexOptions.CultureInvariant)]
    private static partial Regex Trip();

    [GeneratedRegex("来访|接待|到访|来我区|来我局|来区|来园区|来通|莅临|考察我", RegexOptions.CultureInvariant)]
    private static partial Regex Reception();

    [GeneratedRegex("拜访|走访|上门|登门|(?<!来|客商|企业)考察(?!我)", RegexOptions.CultureInvariant)]
    private static partial Regex Visit();

    [GeneratedRegex("(?:视频|线上|电话|邮件|腾讯会议)[^，。；,;\\n]{0,6}(?:拜访|走访|考察|接待|会议|连线|洽谈|沟通|联系|交流)", RegexOptions.CultureInvariant)]
    private static partial Regex Remote();

    [GeneratedRegex("[「《“\"](?<name>[^」》”\"]{2,60})[」》”\"]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}A-Za-z0-9（）()·&]{2,30}?(?:有限公司|股份公司|公司|集团|株式会社|研究院|科技|电气|医药|药业|新材料|半导体|电子)(?:有限公司|股份有限公司|集团|公司)?", RegexOptions.CultureInvariant)]
    private static partial Regex Firm();

    [GeneratedRegex("(?:拜访|走访|接待|对接|联系)(?:了)?(?<name>[\\p{IsCJKUnifiedIdeographs}A-Za-z0-9（）()·&]{2,30}?)(?=[，。；,;、\\s]|$|的|项目|一行|总部|董事长|总经理|创始人)", RegexOptions.CultureInvariant)]
    private static partial Regex Met();

    [GeneratedRegex("拜访|走访|接待|对接|联系|考察|与|和|赴|到|了", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingTo();

    [GeneratedRegex("[与和见跟同由对]?[\\p{IsCJKUnifiedIdeographs}]{1,3}?(?:总经理|副总经理|董事长|副总裁|总裁|总监|副总|总|董|经理|部长|工程师|教授|博士|厂长)", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
