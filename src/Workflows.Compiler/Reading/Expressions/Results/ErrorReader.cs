using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the <c>WorkflowError</c> that a <c>[Fail]</c> returns.</summary>
internal sealed class ErrorReader(ReadingScope scope)
{
    private readonly ExpressionReader _reader = new(scope);

    public ErrorValue? Read(BodyStep step)
    {
        switch (step)
        {
            case BodyStep.Branch branch:
                return Choose(branch.Place, _reader.Read(branch.Condition), Read(branch.Then), Read(branch.Otherwise));
            case BodyStep.Declaration declaration:
                var names = new DeclarationReader(_reader, scope).Read(declaration.Statement);
                return Read(declaration.Rest) is { } value && names is not null
                    ? new ErrorValue(NamedValue.Around(names, value.Error), value.Cause is { } cause ? NamedValue.Around(names, cause) : null)
                    : null;
            default:
                return Read(((BodyStep.Result)step).Value);
        }
    }

    private ErrorValue? Read(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion when WorkflowTypes.IsError(conversion.Operand.Type) => Read(conversion.Operand),
        IObjectCreationOperation { Initializer: null, Arguments.Length: 2 } creation when WorkflowTypes.IsError(creation.Type) => ReadNew(creation),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional =>
            Choose(conditional, _reader.Read(conditional.Condition), Read(conditional.WhenTrue), Read(whenFalse)),
        _ => Report(operation),
    };

    private ErrorValue? ReadNew(IObjectCreationOperation creation)
    {
        var error = ReadArgument(creation, "Error");
        var cause = ReadArgument(creation, "Cause");
        return error is null || cause is null ? null : new ErrorValue(error, cause is Literal.Null ? null : cause);
    }

    private Expression? ReadArgument(IObjectCreationOperation creation, string name)
    {
        var argument = creation.Arguments.First(other => other.Parameter?.Name == name).Value;
        var value = _reader.Read(argument);
        var isLeftOut = value is Literal.Null && name == "Cause";
        return value is { IsNullable: true } && !isLeftOut
            ? scope.Report(argument, name == "Error" ? "an error that may be null" : "a cause that may be null", "give a text with '??'")
            : value;
    }

    private ErrorValue? Choose(IOperation place, Expression? condition, ErrorValue? then, ErrorValue? otherwise)
    {
        if (condition is null || then is null || otherwise is null)
        {
            return null;
        }

        if (then.Cause is null != otherwise.Cause is null)
        {
            scope.Report(place, "a cause that may be null", "give both errors a cause, or neither");
            return null;
        }

        return new ErrorValue(
            BranchReader.Choose(condition, then.Error, otherwise.Error),
            then.Cause is { } left && otherwise.Cause is { } right ? BranchReader.Choose(condition, left, right) : null);
    }

    private ErrorValue? Report(IOperation operation)
    {
        scope.Report(operation, $"this '{OperationNames.Of(operation.Type)}'", "return new WorkflowError(error, cause)");
        return null;
    }
}
