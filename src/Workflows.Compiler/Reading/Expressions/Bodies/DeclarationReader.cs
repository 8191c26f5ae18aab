using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads declarations of local variables. That they are assigned only once follows from an assignment being a finding.</summary>
internal sealed class DeclarationReader(ExpressionReader reader, ReadingScope scope)
{
    private const string Remedy = "give it its value here";

    /// <summary>The values in the order of their evaluation; null if there are findings.</summary>
    public IReadOnlyList<NamedValue>? Read(IOperation statement)
    {
        var names = new List<NamedValue>();
        var isComplete = statement is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(static declaration => declaration.Declarators).Select(declarator => Read(declarator, names)).ToList().All(static isRead => isRead)
            : Read((IDeconstructionAssignmentOperation)((IExpressionStatementOperation)statement).Operation, names);
        return isComplete ? names : null;
    }

    private bool Read(IVariableDeclaratorOperation declarator, List<NamedValue> names)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        if (declarator.Symbol is not { RefKind: RefKind.None } || initializer is null)
        {
            scope.Report(declarator, initializer is null ? "a local variable without a value" : "a reference", Remedy);
            return false;
        }

        return reader.Read(initializer.Value) is { } value && Bind(declarator.Symbol, value, initializer.Value, names);
    }

    private bool Bind(ILocalSymbol local, Expression value, IOperation place, List<NamedValue> names)
    {
        var name = Bindings.Name(value, local.Name, JsonShapes.Of(local.Type), scope);
        scope.Declare(local, name, isPromise: value.IsNullable && FlowNullability.IsSaidToBeThere(scope, place));
        names.Add(new NamedValue(name, value));
        return true;
    }

    /// <summary><c>var (a, b) = value;</c></summary>
    private bool Read(IDeconstructionAssignmentOperation deconstruction, List<NamedValue> names)
    {
        if (deconstruction.Target is not IDeclarationExpressionOperation { Expression: ITupleOperation target })
        {
            scope.Report(deconstruction, "an assignment");
            return false;
        }

        return new DeconstructionReader(reader, scope).Read(target, deconstruction.Value) is { } parts
            && parts.All(part => part.Local is null || Bind(part.Local, part.Value, part.Place, names));
    }
}
