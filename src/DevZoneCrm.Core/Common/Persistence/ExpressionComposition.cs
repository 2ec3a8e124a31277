using System.Linq.Expressions;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>Puts expressions together so that one rule can be used in many queries and still becomes SQL.</summary>
public static class ExpressionComposition
{
    /// <summary>Hands the outcome of <paramref name="rule"/> to a selector as its second argument.</summary>
    public static Expression<Func<T, TResult>> With<T, TValue, TResult>(this Expression<Func<T, TValue, TResult>> selector, Expression<Func<T, TValue>> rule)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(rule);
        var value = new Replace(rule.Parameters[0], selector.Parameters[0]).Visit(rule.Body)!;
        var body = new Replace(selector.Parameters[1], value).Visit(selector.Body)!;
        return Expression.Lambda<Func<T, TResult>>(body, selector.Parameters[0]);
    }

    /// <summary>The rule asked of a part of something else.</summary>
    public static Expression<Func<TOuter, TValue>> On<TOuter, T, TValue>(this Expression<Func<T, TValue>> rule, Expression<Func<TOuter, T>> part)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(part);
        return Expression.Lambda<Func<TOuter, TValue>>(new Replace(rule.Parameters[0], part.Body).Visit(rule.Body)!, part.Parameters[0]);
    }

    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, new Replace(right.Parameters[0], left.Parameters[0]).Visit(right.Body)!), left.Parameters[0]);
    }

    /// <summary>Either. A side that always or never holds is not asked.</summary>
    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return (left.Body, right.Body) switch
        {
            (ConstantExpression { Value: true }, _) or (_, ConstantExpression { Value: false }) => left,
            (ConstantExpression { Value: false }, _) or (_, ConstantExpression { Value: true }) => right,
            _ => Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, new Replace(right.Parameters[0], left.Parameters[0]).Visit(right.Body)!), left.Parameters[0]),
        };
    }

    public static Expression<Func<T, bool>> Not<T>(this Expression<Func<T, bool>> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Expression.Lambda<Func<T, bool>>(Expression.Not(rule.Body), rule.Parameters[0]);
    }

    /// <summary>The same rule asked of something else that has the properties it asks for, under the same names.</summary>
    /// <exception cref="ArgumentException">A property is missing there.</exception>
    public static Expression<Func<TOther, bool>> OfLike<T, TOther>(this Expression<Func<T, bool>> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var other = Expression.Parameter(typeof(TOther), rule.Parameters[0].Name);
        return Expression.Lambda<Func<TOther, bool>>(new SameNames(rule.Parameters[0], other).Visit(rule.Body), other);
    }

    private sealed class SameNames(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression == from ? Expression.Property(to, node.Member.Name) : base.VisitMember(node);
    }

    private sealed class Replace(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
