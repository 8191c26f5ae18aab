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
            state.Data(answer, state.Attribute.Location ?? state.Location);
            if (token is not null)
            {
                SignatureRules.Unsupported(state, "takes a token and has a result", "use [Lambda] without a type: the result is what comes with the token");
            }
        }

        return CallReader.Begin(state, token ?? answer, token is null ? "Payload" : null).ReadRequest(
            new TaskWork.Function(state.Attribute.Text(0) ?? ""),
            token is null ? TaskPattern.RequestResponse : TaskPattern.Callback,
            mayBeEmpty: true);
    }
}
