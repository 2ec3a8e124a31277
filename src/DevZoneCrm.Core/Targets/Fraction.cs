using System.Numerics;

namespace DevZoneCrm.Core.Targets;

/// <summary>An exact ratio: scores are rounded once, at the end, so nothing before may be.</summary>
public readonly record struct Fraction
{
    public static readonly Fraction Zero = new(0, 1);

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "A denominator is positive.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (numerator / common, denominator / common);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsPositive => Numerator.Sign > 0;

    public static Fraction operator +(Fraction left, Fraction right) => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <exception cref="ArgumentOutOfRangeException">The divisor is not positive.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static Fraction Add(Fraction left, Fraction right) => left + right;

    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    public static Fraction Divide(Fraction left, Fraction right) => left / right;

    public static Fraction Least(Fraction left, Fraction right) => left.Numerator * right.Denominator <= right.Numerator * left.Denominator ? left : right;

    public static Fraction Of(decimal value)
    {
        var scale = value.Scale;
        return new Fraction(new BigInteger(value * Power(scale)), BigInteger.Pow(10, scale));
    }

    /// <summary>Half up, away from zero.</summary>
    public decimal Rounded(int decimals)
    {
        var power = BigInteger.Pow(10, decimals);
        var (twice, sign) = (2 * BigInteger.Abs(Numerator) * power, Numerator.Sign);
        var whole = (twice + Denominator) / (2 * Denominator);
        return sign * (decimal)whole / Power(decimals);
    }

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var i = 0; i < decimals; i++)
        {
            power *= 10;
        }

        return power;
    }
}
