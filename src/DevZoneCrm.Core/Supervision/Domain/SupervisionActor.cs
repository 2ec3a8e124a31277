namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>Who acts on an order.</summary>
/// <param name="UserId">The account; none for the command line.</param>
/// <param name="PostId">The post held, which is what orders are given to.</param>
/// <param name="HeadsUnitId">The unit whose 单位负责人 it is.</param>
/// <param name="MayDecide">A leader who may decide on extensions of others' orders.</param>
public readonly record struct SupervisionActor(Guid? UserId, Guid? PostId, Guid? HeadsUnitId, bool MayDecide, string Name)
{
    /// <summary>The daily work.</summary>
    public static readonly SupervisionActor System = new(null, null, null, false, string.Empty);
}
