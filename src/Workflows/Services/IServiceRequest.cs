namespace Workflows;

/// <summary>A request that a service answers at once.</summary>
/// <typeparam name="TResult">The answer.</typeparam>
public interface IServiceRequest<TResult>;
