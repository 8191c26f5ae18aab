using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What the integration for Lambda gets: <c>{ "FunctionName": "${Charge}", "Payload": … }</c>.</summary>
internal static class FunctionArguments
{
    public static TaskArguments Of(string name, Expression payload) => new(payload) { Called = ("FunctionName", name), Field = "Payload" };
}
