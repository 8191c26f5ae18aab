namespace Workflows.Generated;

/// <summary>How a child execution failed.</summary>
internal static class ChildFailure
{
    public static StateFailure Of(Exception exception) => exception switch
    {
        InnerMachineException inner => inner.Failure,
        WorkflowFailedException failed => new StateFailure(failed.Error, failed.Cause, failed),
        _ => ErrorNames.OfTask(exception),
    };

    public static StateFailure OfFault(ItemFault fault) => new(Errors.QueryEvaluationError, fault.Exception.Message, fault.Exception);
}
