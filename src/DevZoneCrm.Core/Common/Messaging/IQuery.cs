using MediatR;

namespace DevZoneCrm.Core.Common.Messaging;

/// <summary>Reads and changes nothing.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;
