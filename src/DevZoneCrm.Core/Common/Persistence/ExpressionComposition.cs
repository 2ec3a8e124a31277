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

    public static Expression<Func<T, bool>> Not<T>(this Expression<Func<T, bool>> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Expression.Lambda<Func<T, bool>>(Expression.Not(rule.Body), rule.Parameters[0]);
    }

    private sealed class Replace(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
