using System.Linq.Expressions;
using System.Reflection;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore.Query;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>
/// Asks of counted rows what was asked of projects. A condition that needs only what the rows repeat is asked of the rows themselves, so that nothing is joined;
/// any other is asked of the projects and answered by their ids. What a condition means is said once, over projects.
/// </summary>
internal static class CountedScope
{
    /// <summary>The rows of exactly these projects.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> rows, IAppDbContext db, IQueryable<Project> projects)
        where T : CountedFacts
    {
        if (Conditions(projects.Expression) is not { } conditions)
        {
            return rows.Where(r => projects.Select(p => p.Id).Contains(r.ProjectId));
        }

        foreach (var condition in conditions.Where(c => c.Body is not ConstantExpression { Value: true }))
        {
            rows = rows.Where(OnRow<T>.Translate(condition, db) ?? ByIds<T>(db, condition));
        }

        return rows;
    }

    private static Expression<Func<T, bool>> ByIds<T>(IAppDbContext db, Expression<Func<Project, bool>> condition)
        where T : CountedFacts
    {
        var ids = db.Projects.Where(condition).Select(p => p.Id);
        return r => ids.Contains(r.ProjectId);
    }

    // Where after Where from all projects; none for any other kind of question.
    private static List<Expression<Func<Project, bool>>>? Conditions(Expression expression)
    {
        var found = new List<Expression<Func<Project, bool>>>();
        while (expression is MethodCallExpression call)
        {
            if (call.Method.Name == nameof(Queryable.Where) && call.Arguments is [_, UnaryExpression { Operand: Expression<Func<Project, bool>> condition }])
            {
                found.Add(condition);
            }
            else if (call.Method.Name != "AsNoTracking")
            {
                return null;
            }

            expression = call.Arguments[0];
        }

        return expression is EntityQueryRootExpression ? found : null;
    }

    private sealed class OnRow<T>(ParameterExpression project, IAppDbContext db) : ExpressionVisitor
        where T : CountedFacts
    {
        private readonly ParameterExpression row = Expression.Parameter(typeof(T), "r");
        private bool needsProject;

        public static Expression<Func<T, bool>>? Translate(Expression<Func<Project, bool>> condition, IAppDbContext db)
        {
            var visitor = new OnRow<T>(condition.Parameters[0], db);
            var body = visitor.Visit(condition.Body);
            return visitor.needsProject ? null : Expression.Lambda<Func<T, bool>>(body, visitor.row);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != project)
            {
                return base.VisitMember(node);
            }

            var name = node.Member.Name switch { nameof(Project.Id) => nameof(CountedFacts.ProjectId), nameof(Project.Stage) => nameof(CountedFacts.StageNow), var same => same };
            // What a row says of its own day is not what the project says of today.
            var own = name is nameof(CountedFacts.Amount) or nameof(CountedFacts.Currency) ? null : typeof(CountedFacts).GetProperty(name, BindingFlags.Public | BindingFlags.Instance);
            needsProject |= own is null;
            return own is null ? node : Expression.Property(row, own);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Enumerable) || node.Arguments is not [MemberExpression { Member.Name: nameof(Project.Access) or nameof(Project.Shares) } member, LambdaExpression named] || member.Expression != project)
            {
                return base.VisitMethodCall(node);
            }

            // Read once for all rows, not once for each.
            var theirs = named is Expression<Func<ProjectShare, bool>> shared ? db.ProjectShares.Where(shared).Select(s => s.ProjectId) : db.ProjectAccess.Where((Expression<Func<ProjectAccess, bool>>)named).Select(a => a.ProjectId);
            return Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(Guid)], theirs.Expression, Expression.Property(row, nameof(CountedFacts.ProjectId)));
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            needsProject |= node == project;
            return node;
        }
    }
}
