using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What the readers of one method body share: the names that are bound, and the findings.</summary>
internal sealed class ReadingScope(
    Func<SyntaxTree, SemanticModel> models,
    SemanticModel model,
    IMethodSymbol method,
    IReadOnlyDictionary<IParameterSymbol, Expression> bindings,
    FindingSink findings,
    CancellationToken ct)
{
    private const string DefaultRemedy = "compute it in a [Task]";

    private readonly Dictionary<ILocalSymbol, Expression> _locals = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, Expression> _parameters = new(SymbolEqualityComparer.Default);
    private LocalNames _names = new();
    private readonly Stack<Expression> _conditionalTargets = new();

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => ct;

    /// <summary>How data is JSON.</summary>
    public JsonRules Json { get; } = JsonRules.Of(model.Compilation);

    public bool HasFindings => !findings.IsEmpty;

    /// <summary>Whether the body belongs to a Task, which can be tried again.</summary>
    public bool IsOfTask { get; init; }

    /// <summary>Whether the body says until when a <c>[Wait]</c> waits: of an instant only the moment counts.</summary>
    public bool IsOfWait { get; } = method.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "WaitAttribute" } type && WorkflowTypes.IsInWorkflows(type));

    /// <summary>The workflow's variables that the method takes.</summary>
    public ICollection<string> Variables => bindings.Values.OfType<Reference.Variable>().Select(static variable => variable.Name).ToList();

    /// <summary>The members of <c>$states</c> that there are where the method is evaluated.</summary>
    public ICollection<string> StateNames
    {
        get
        {
            var names = new List<string> { "input", "context" };
            names.AddRange(bindings.Values.Any(static binding => binding is Reference.Result) ? ["result"] : []);
            names.AddRange(bindings.Values.Any(static binding => binding is Reference.ErrorOutput) ? ["errorOutput"] : []);
            return names;
        }
    }

    /// <summary>How many initialisers of data types lie around this scope.</summary>
    public int Depth { get; private set; }

    /// <summary>Where the parts stand; null if nobody asks, or if the body is not the method's own.</summary>
    public ExpressionSources? Sources { get; init; }

    /// <summary>Notes where an expression stands.</summary>
    public Expression? At(SyntaxNode syntax, Expression? expression)
    {
        if (expression is not null)
        {
            Sources?.Add(expression, syntax);
        }

        return expression;
    }

    /// <summary>Adds a finding at the operation.</summary>
    /// <returns>Null, so that readers can return it.</returns>
    public Expression? Report(IOperation operation, string what, string remedy = DefaultRemedy) => Report(operation.Syntax, what, remedy);

    public Expression? Report(SyntaxNode syntax, string what, string remedy = DefaultRemedy)
    {
        findings.Add(DiagnosticIds.UnsupportedExpression, syntax.GetLocation(), what, remedy);
        return null;
    }

    /// <summary>Adds a finding at arithmetic that doubles do not do exactly.</summary>
    public Expression? ReportInexact(IOperation operation, string what)
    {
        findings.Add(DiagnosticIds.InexactArithmetic, operation.Syntax.GetLocation(), what, "compute it in a [Task], or declare it as 'int' or 'double'");
        return null;
    }

    /// <summary>Adds a finding in a text that is JSONata.</summary>
    public Expression? ReportJsonata(Location location, string what, string remedy)
    {
        findings.Add(DiagnosticIds.WrongJsonata, location, what, remedy);
        return null;
    }

    /// <summary>Adds a finding at a call whose result depends on the machine's culture.</summary>
    public Expression? ReportCulture(IOperation operation, string what, string remedy)
    {
        findings.Add(DiagnosticIds.CultureSensitive, operation.Syntax.GetLocation(), what, remedy);
        return null;
    }

    public void ReportChoice(IOperation operation, string what, string remedy) =>
        findings.Add(DiagnosticIds.UnsupportedChoice, operation.Syntax.GetLocation(), what, remedy);

    /// <summary>What a parameter reads. The parameter may be a lambda's, or of the other part of a partial method.</summary>
    public Expression? Binding(IParameterSymbol parameter)
    {
        if (_parameters.TryGetValue(parameter, out var bound))
        {
            return bound;
        }

        if (!IsOfMethod(parameter.ContainingSymbol))
        {
            return null;
        }

        foreach (var binding in bindings)
        {
            if (binding.Key.Ordinal == parameter.Ordinal)
            {
                return binding.Value;
            }
        }

        return null;
    }

    public void Bind(IParameterSymbol parameter, Expression value) => _parameters[parameter] = value;

    /// <summary>A name for a <see cref="Reference.Local"/> that no other of the whole expression has.</summary>
    public string FreshName(string name) => _names.Fresh(name);

    public void Bind(ILocalSymbol local, Expression value) => _locals[local] = value;

    public Expression? Binding(ILocalSymbol local) => _locals.TryGetValue(local, out var value) ? value : null;

    /// <summary>Reads what follows a <c>?.</c>, during which the target is known not to be null.</summary>
    public Expression? WithConditionalTarget(Expression target, Func<Expression?> read)
    {
        _conditionalTargets.Push(target);
        var result = read();
        _conditionalTargets.Pop();
        return result;
    }

    public Expression? ConditionalTarget(IConditionalAccessInstanceOperation operation) =>
        _conditionalTargets.Count > 0 ? _conditionalTargets.Peek() : Report(operation, "'?.' here");

    /// <summary>All members that the JSON of a type has. Who asks depends on how the type is declared.</summary>
    public ImmutableArray<JsonMember> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            // An editor may have the source of a referenced project, whose files are not of this compilation.
            foreach (var reference in current.DeclaringSyntaxReferences.Where(reference => model.Compilation.ContainsSyntaxTree(reference.SyntaxTree)))
            {
                models(reference.SyntaxTree);
            }
        }

        return Json.MembersOf(type);
    }

    /// <summary>The syntax of code elsewhere, of which more than the declaration is read.</summary>
    public SyntaxNode Look(SyntaxReference reference)
    {
        models(reference.SyntaxTree);
        return reference.GetSyntax(ct);
    }

    /// <summary>The scope of code elsewhere that a constructor runs, such as a property's initialiser; findings go to a sink of its own.</summary>
    public ReadingScope Within(
        SyntaxTree tree, IMethodSymbol constructor, IReadOnlyDictionary<IParameterSymbol, Expression> arguments, FindingSink sink) =>
        new(models, models(tree), constructor, arguments, sink, ct) { Depth = Depth + 1, IsOfTask = IsOfTask, _names = _names };

    private bool IsOfMethod(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, method.OriginalDefinition)
        || SymbolEqualityComparer.Default.Equals(symbol, method.PartialDefinitionPart)
        || SymbolEqualityComparer.Default.Equals(symbol, method.PartialImplementationPart);
}
