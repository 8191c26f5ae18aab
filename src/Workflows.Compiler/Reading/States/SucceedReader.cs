using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.States;

internal static class SucceedReader
{
    public static SucceedState Read(StateReading state)
    {
        var method = state.ReadMethod();
        var input = state.ReadInput();
        Expression? value = null;
        if (state.Symbol.ReturnsVoid)
        {
            SignatureRules.CheckNoBody(state);
        }
        else if (SignatureRules.CheckReturns(state, "the workflow's output", static _ => true))
        {
            value = state.Incomplete(state.Workflow.Pure.ReadValue(state.Symbol, StateReading.Bind(state.Symbol, method)));
        }

        return new SucceedState { Name = state.Name, Method = method, Comment = state.Comment, Input = input, Value = value };
    }
}
