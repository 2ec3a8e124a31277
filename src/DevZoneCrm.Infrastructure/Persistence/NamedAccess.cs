using System.Linq.Expressions;
using System.Reflection;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>
/// "Is somebody named on this project?" becomes a subquery for each row, a hundred thousand times a list. "Is this one of the projects he is named on?" says the
/// same and is read once. Rewritten where a query is compiled, so that the rule itself stays as it is written.
/// </summary>
internal sealed class NamedAccess : IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context?.Model.FindEntityType(typeof(ProjectAccess)) is not { } access || eventData.Context.Model.FindEntityType(typeof(ProjectShare)) is not { } shares)
        {
            return queryExpression;
        }

        var rewrite = new Rewrite(new EntityQueryRootExpression(access), new EntityQueryRootExpression(shares));
        var rewritten = rewrite.Visit(queryExpression);

        // A search asks only of the few rows that answer; with an index to each way of seeing, SQLite would start from there instead.
        return rewrite.IsSearch ? queryExpression : rewritten;
    }

    private sealed class Rewrite(Expression access, Expression shares) : ExpressionVisitor
    {
        private static readonly MethodInfo Any = new Func<IEnumerable<ProjectAccess>, Func<ProjectAccess, bool>, bool>(Enumerable.Any).Method.GetGenericMethodDefinition();
        private static readonly Expression<Func<ProjectAccess, Guid>> ProjectOf = a => a.ProjectId;
        private static readonly Expression<Func<ProjectShare, Guid>> SharedProjectOf = s => s.ProjectId;

        public bool IsSearch { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            IsSearch |= node is EntityQueryRootExpression { ElementType: var type } && type == typeof(ProjectSearchText);
            return base.VisitExtension(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(Queryable) && node.Method.Name == nameof(Queryable.Select))
            {
                // What is said of the rows that are left: few, so that each may be asked for itself.
                return node.Update(null, [Visit(node.Arguments[0]), node.Arguments[1]]);
            }

            if (!node.Method.IsGenericMethod || node.Method.GetGenericMethodDefinition() != Any
                || node.Arguments is not [MemberExpression { Member.Name: nameof(Project.Access) or nameof(Project.Shares), Expression: { } project } member, LambdaExpression named]
                || project.Type != typeof(Project))
            {
                return base.VisitMethodCall(node);
            }

            var (part, rows, projectOf) = member.Member.Name == nameof(Project.Access) ? (typeof(ProjectAccess), access, (LambdaExpression)ProjectOf) : (typeof(ProjectShare), shares, SharedProjectOf);
            var theirs = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [part], rows, Expression.Quote(named));
            var ids = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [part, typeof(Guid)], theirs, Expression.Quote(projectOf));
            return Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(Guid)], ids, Expression.Property(Visit(project), nameof(Project.Id)));
        }
    }
}
