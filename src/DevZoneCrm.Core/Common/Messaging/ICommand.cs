using MediatR;

namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>Changes something and answers with what the caller needs next.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;
