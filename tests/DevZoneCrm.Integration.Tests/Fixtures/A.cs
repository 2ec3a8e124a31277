using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Units;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>Things with sensible defaults, to be read as "a unit", "a project".</summary>
public static class A
{
    private static readonly DateOnly LongAgo = new(2010, 1, 1);

    public static OrgUnit Unit(string name = "招商一局") => new(name, UnitKind.Bureau, LongAgo);

    public static Person Person(string name = "陈晨") => new(name);

    public static Post Post(Guid personId, Guid? unitId = null, PostRole role = PostRole.FullTime) => new(personId, unitId, "招商员", role, LongAgo);

    public static IndustryChain Chain(string name = "高端装备", ChainClass @class = ChainClass.Leading) => new(name, @class, LongAgo);

    public static Money Yi(decimal yi) => Money.FromWan(yi * 10_000, Currency.Cny);

    public static Money UsdWan(decimal wan) => Money.FromWan(wan, Currency.Usd);

    public static Viewer User(Role role, Guid? unitId = null, Guid? postId = null, string name = "陈晨", Guid? userId = null) =>
        new() { Kind = ViewerKind.User, Role = role, Name = name, UnitId = unitId, PostId = postId, UserId = userId ?? Guid.NewGuid() };
}
