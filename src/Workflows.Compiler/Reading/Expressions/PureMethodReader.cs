using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>
/// Reads the bodies of pure methods. A body is either read with exactly C#'s meaning or gets findings;
/// one that does not compile gets neither, as the compiler has said it already.
/// </summary>
internal sealed class PureMethodReader(Func<SyntaxTree, SemanticModel> models, FindingSink findings, CancellationToken ct)
{
    /// <summary>Whether the methods belong to a Task.</summary>
    public bool IsOfTask { get; init; }

    /// <summary>Whether the values are read as a whole and at once, so that sequences may be computed as they are read.</summary>
    public bool IsReadAtOnce { get; init; }

    /// <summary>Where to note where the parts of the bodies stand; null for nowhere.</summary>
    public ExpressionSources? Sources { get; init; }

    /// <summary>Where to note the types that the bodies read from texts or write as texts; null for nowhere.</summary>
    public TextTypes? Texts { get; init; }

    /// <summary>The body as one expression; null if there are findings.</summary>
    /// <param name="bindings">What each parameter reads; <see cref="Expression.IsNullable"/> as the parameter's type says.</param>
    public Expression? ReadValue(IMethodSymbol method, IReadOnlyDictionary<IParameterSymbol, Expression> bindings) =>
        Read(method, bindings, static (scope, body) => ReadValue(scope, body));

    /// <summary>The arms of a <c>[Choice]</c>, flattened in the order in which C# tests them.</summary>
    public ChoiceArms? ReadChoice(IMethodSymbol method, IReadOnlyDictionary<IParameterSymbol, Expression> bindings) =>
        Read(method, bindings, static (scope, body) => new ChoiceReader(scope).Read(body));

    /// <summary>The time of a <c>[Wait]</c> that returns a <see cref="TimeSpan"/> or a <see cref="DateTimeOffset"/>.</summary>
    public WaitTime? ReadWait(IMethodSymbol method, IReadOnlyDictionary<IParameterSymbol, Expression> bindings) =>
        Read(method, bindings, static (scope, body) => new WaitReader(scope).Read(body));

    /// <summary>The error and the cause of a <c>[Fail]</c> that returns a <c>WorkflowError</c>; the cause is null if there is none.</summary>
    public (Expression? Error, Expression? Cause)? ReadError(IMethodSymbol method, IReadOnlyDictionary<IParameterSymbol, Expression> bindings) =>
        Read(method, bindings, static (scope, body) => new ErrorReader(scope).Read(body)) is { } error ? (error.Error, error.Cause) : null;

    /// <summary>The elements of the tuple that a method returns, which are variables.</summary>
    public TupleValue? ReadTuple(IMethodSymbol method, IReadOnlyDictionary<IParameterSymbol, Expression> bindings) =>
        Read(method, bindings, (scope, body) => new TupleReader(scope, (INamedTypeSymbol)method.ReturnType).Read(body));

    private static Expression? ReadValue(ReadingScope scope, BodyStep body)
    {
        var reader = new ExpressionReader(scope);
        return new BodyReader(reader, scope).Read(body, reader.Read);
    }

    private T? Read<T>(IMethodSymbol method, IReadOnlyDictionary<IParameterSymbol, Expression> bindings, Func<ReadingScope, BodyStep, T?> read)
        where T : class
    {
        if (MethodBody.Of(method, models, ct) is not { IsBroken: false } body)
        {
            return null;
        }

        var found = new FindingSink();
        var warnings = new FindingSink();
        var scope = new ReadingScope(models, body.Model, method, bindings, found, ct) { IsOfTask = IsOfTask, IsReadAtOnce = IsReadAtOnce, Sources = Sources, Warnings = warnings, Texts = Texts ?? new TextTypes(new DataTypeReader(JsonRules.Of(body.Model.Compilation), ct)) };
        var result = new BodySteps(scope).Of(body.Block) is { } step ? read(scope, step) : null;
        if (!(found.IsEmpty && warnings.IsEmpty) && !body.HasCompileErrors(ct))
        {
            foreach (var finding in found.ToImmutable().Concat(warnings.ToImmutable()))
            {
                findings.Add(finding.Id, finding.Location, finding.Arguments.ToArray());
            }
        }

        return found.IsEmpty ? result : null;
    }
}
