namespace Workflows;

/// <summary>A request that starts a job, for whose end a state can wait. ASL: <c>.sync</c>.</summary>
/// <typeparam name="TResult">What the service tells of the job that has ended.</typeparam>
public interface ISyncRequest<TResult>;
