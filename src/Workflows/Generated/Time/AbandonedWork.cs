namespace Workflows.Generated;

/// <summary>Work that nobody waits for any longer.</summary>
internal static class AbandonedWork
{
    /// <summary>Looks at the exception of the work, if it comes to one: otherwise the process would be told of it as unobserved.</summary>
    public static void Forget(Task work) =>
        work.ContinueWith(static ended => _ = ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
}
