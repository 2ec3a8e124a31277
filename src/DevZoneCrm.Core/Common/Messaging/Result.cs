using System.Diagnostics.CodeAnalysis;

namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>What the sender answers: a value, or a known failure.</summary>
public sealed class Result<T>
{
    private readonly T? value;

    private Result(T? value, Failure? failure)
    {
        this.value = value;
        Failure = failure;
    }

    public Failure? Failure { get; }

    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Failure is null;

    /// <summary>The answer. Asking for it after a failure is a programming error.</summary>
    public T Value => IsSuccess ? value! : throw new InvalidOperationException(Failure.Code);

    public static Result<T> Success(T value) => new(value, null);

    public static Result<T> Failed(Failure failure) => new(default, failure);
}
