namespace Workflows;

/// <summary>A request that can carry a task token to somebody who returns it. ASL: <c>.waitForTaskToken</c>.</summary>
public interface ICallbackRequest;
