using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a <c>[Lambda]</c>: a function that exists already.</summary>
internal static class LambdaReader
{
    public static TaskState Read(StateReading state)
    {
        var token = TokenReader.Read(state);
        var answer = state.Attribute.Class.TypeArguments.FirstOrDefault();
        if (answer is not null)
        {
            state.Data(answer, state.Attribute.LocationOf(answer) ?? state.Location);
            if (token is not null)
            {
                SignatureRules.Unsupported(state, state.Attribute.LocationOf(answer) ?? state.Location, "takes a token and has a result", "use [Lambda] without a type: the result is what comes with the token");
            }
        }

        var name = state.Attribute.Text(0) ?? "";
        ResourceRules.CheckPlaceholders(state, state.Attribute, name, state.Attribute.LocationOf(0));
        if (name.Length == 0)
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf(0), "FunctionName", "the function's name or ARN, or a placeholder '${Name}'");
        }

        return CallReader.Begin(state, token ?? answer, token is null ? "Payload" : null).ReadRequest(
            new TaskWork.Function(name),
            token is null ? TaskPattern.RequestResponse : TaskPattern.Callback,
            mayBeEmpty: true);
    }
}
