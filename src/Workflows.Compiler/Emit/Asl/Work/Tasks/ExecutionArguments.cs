using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What the integration that starts executions gets: <c>{ "StateMachineArn": "${ShipArn}", "Input": … }</c>.</summary>
internal static class ExecutionArguments
{
    /// <summary>The key by which Step Functions knows who started an execution, and stops it with its parent (AWS Step Functions, "Start workflow executions from a task state").</summary>
    private const string StartedBy = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

    private static readonly MemberValue Parent =
        new(StartedBy, new MemberAccess(new MemberAccess(new Reference.Context(), "Execution") { Shape = JsonShape.Single }, "Id") { Shape = JsonShape.Single, Scalar = ScalarType.String });

    public static TaskArguments Of(TaskWork.Execution execution, Expression? input) => new(Input(input)) { Called = ("StateMachineArn", execution.StateMachineArn), Field = "Input" };

    private static Expression Input(Expression? input) => input switch
    {
        null => new ObjectConstruction(new[] { Parent }.ToEquatableArray()),
        ObjectConstruction construction => new ObjectConstruction(construction.Members.Append(Parent).ToEquatableArray()),
        _ => new With(input, new[] { Parent }.ToEquatableArray()),
    };
}
