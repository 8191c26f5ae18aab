using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Errors;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

internal static class FailReader
{
    private const string ReservedRemedy = "a name of your own; names that begin with 'States.' are reserved";

    public static FailState Read(StateReading state)
    {
        var method = state.ReadMethod();
        var input = state.ReadInput();
        var (error, cause) = state.Symbol.ReturnsVoid ? ReadConstants(state) : ReadComputed(state, method);
        return new FailState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Input = input,
            Error = error,
            Cause = cause,
            IsComputed = !state.Symbol.ReturnsVoid,
        };
    }

    private static (Expression? Error, Expression? Cause) ReadConstants(StateReading state)
    {
        SignatureRules.CheckNoBody(state);
        if (state.Attribute.Class.IsGenericType)
        {
            CheckName(state);
            if (state.Attribute.Class.TypeArguments[0] is not INamedTypeSymbol exception)
            {
                return (null, Text(state, 0));
            }

            if (KnownNames.Of(exception) == KnownNames.TaskFailedException)
            {
                state.Find(DiagnosticIds.UnusableExceptionType, state.Attribute.LocationOf(exception), "TaskFailedException");
            }

            return (new Literal.String(ExceptionNames.Of(exception)), Text(state, 0));
        }

        var error = state.Attribute.Text(0);
        if (string.IsNullOrEmpty(error) && !state.Attribute.Data.ConstructorArguments.IsEmpty)
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf(0), "Error", "a name, as in [Fail(\"OutOfStock\")]");
        }
        else if (error is not null && ErrorNames.IsReserved(error))
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf(0), "Error", ReservedRemedy);
        }

        return (error is null ? null : new Literal.String(error), Text(state, 1));
    }

    // Of an exception of another assembly; in this one its [ErrorName] is told itself.
    private static void CheckName(StateReading state)
    {
        var type = state.Attribute.Class.TypeArguments[0];
        if (type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } exception && ErrorNames.IsReserved(ExceptionNames.Of(exception)))
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf(type), "Error", ReservedRemedy);
        }
    }

    private static Literal.String? Text(StateReading state, int position) => state.Attribute.Text(position) is { } text ? new Literal.String(text) : null;

    private static (Expression? Error, Expression? Cause) ReadComputed(StateReading state, Method method)
    {
        if (state.Attribute.Text(0) is not null || state.Attribute.Class.IsGenericType)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, state.Attribute.LocationOf(0), state.Symbol.Name, "either a constant error or a returned WorkflowError");
            return default;
        }

        if (!SignatureRules.CheckReturns(state, "a WorkflowError", static type => type is INamedTypeSymbol { NullableAnnotation: not NullableAnnotation.Annotated } named && KnownNames.Of(named) == KnownNames.WorkflowError))
        {
            return default;
        }

        var read = state.Workflow.Pure.ReadError(state.Symbol, StateReading.Bind(state.Symbol, method));
        state.Workflow.IsIncomplete |= read is null;
        if (read?.Error is { } error && Literals(error).Any(ErrorNames.IsReserved))
        {
            state.Find(DiagnosticIds.InvalidValue, state.Location, "Error", ReservedRemedy);
        }

        return read ?? default;
    }

    private static IEnumerable<string> Literals(Expression error) => error switch
    {
        Literal.String text => [text.Value],
        Conditional conditional => Literals(conditional.Then).Concat(Literals(conditional.Otherwise)),
        _ => [],
    };
}
