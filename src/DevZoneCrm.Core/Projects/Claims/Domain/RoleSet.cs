using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>Several roles in one number, which a query can ask about without a join: bit n stands for role n.</summary>
public static class RoleSet
{
    public static int Of(params IEnumerable<Role> roles) => roles.Aggregate(0, (set, role) => set | Bit(role));

    public static int Bit(Role role) => 1 << (int)role;

    public static bool Holds(int set, Role role) => (set & Bit(role)) != 0;

    public static IReadOnlyList<Role> Members(int set) => [.. Enum.GetValues<Role>().Where(r => Holds(set, r))];
}
