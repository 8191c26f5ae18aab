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
    private readonly HashSet<ISymbol> _flowing = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _promised = new(SymbolEqualityComparer.Default);
    private LocalNames _names = new();
    private readonly Stack<Expression> _conditionalTargets = new();

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => ct;

    /// <summary>How data is JSON.</summary>
    public JsonRules Json { get; } = JsonRules.Of(model.Compilation);

    public bool HasFindings => !findings.IsEmpty;

    /// <summary>Whether the body belongs to a Task, which can be tried again.</summary>
    public bool IsOfTask { get; init; }

    /// <summary>Whether all elements of what the body gives are read at once, and never again: a Map's items.</summary>
    public bool IsReadAtOnce { get; init; }

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

    /// <summary>The types that the code reads from texts or writes as texts.</summary>
    public required TextTypes Texts { get; init; }

    /// <summary>Notes where an expression stands.</summary>
    public Expression? At(SyntaxNode syntax, Expression? expression)
    {
        if (expression is not null)
        {
            Sources?.Add(expression, syntax);
        }

        return expression;
    }

    /// <summary>The object whose member is read; null in a method of the workflow.</summary>
    public Expression? This { get; private init; }

    /// <summary>The calls that became part of the expression, from the state's method on.</summary>
    public ImmutableList<IMethodSymbol> Calls { get; private init; } = ImmutableList<IMethodSymbol>.Empty;

    /// <summary>The static members whose initialisers lie around this scope.</summary>
    public ImmutableList<ISymbol> Initialised { get; private init; } = ImmutableList<ISymbol>.Empty;

    /// <summary>What the whole expression may take from elsewhere.</summary>
    public InliningBudget Inlining { get; private init; } = new();

    /// <summary>Takes findings of what can be read, but is most likely not what was meant; they are told where they stand, also in code elsewhere.</summary>
    public FindingSink Warnings { get; init; } = new();

    /// <summary>Adds a finding at the operation.</summary>
    /// <returns>Null, so that readers can return it.</returns>
    public Expression? Report(IOperation operation, string what, string remedy = DefaultRemedy) => Report(operation.Syntax, what, remedy);

    public Expression? Report(SyntaxNode syntax, string what, string remedy = DefaultRemedy)
    {
        findings.Add(DiagnosticIds.UnsupportedExpression, syntax.GetLocation(), what, remedy);
        return null;
    }

    /// <summary>Adds a finding with another id.</summary>
    public Expression? ReportAs(string id, IOperation operation, string what, string remedy)
    {
        findings.Add(id, operation.Syntax.GetLocation(), what, remedy);
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

    /// <summary>Binds a local variable. Whether it may be null, the flow of the code around its uses tells as well.</summary>
    /// <param name="local">The variable.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="isPromise">Whether the compiler only believes that the value is not null, so that the flow tells nothing.</param>
    public void Declare(ILocalSymbol local, Expression value, bool isPromise)
    {
        Bind(local, value);
        if (!isPromise)
        {
            _flowing.Add(local);
        }
    }

    /// <summary>Whether the flow of the code tells where a local variable is not null.</summary>
    public bool IsFlowing(ILocalSymbol local) => _flowing.Contains(local);

    /// <summary>Says of a parameter that it may be null though its type does not let it.</summary>
    public void Promise(IParameterSymbol parameter) => _promised.Add(parameter.OriginalDefinition);

    public bool IsPromised(IParameterSymbol parameter) => _promised.Contains(parameter.OriginalDefinition);

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
        new(models, models(tree), constructor, arguments, sink, ct) { Depth = Depth + 1, IsOfTask = IsOfTask, _names = _names, Texts = Texts, Calls = Calls, Initialised = Initialised, Inlining = Inlining, Warnings = Warnings };

    /// <summary>The scope of a static member's initialiser.</summary>
    public ReadingScope Elsewhere(SyntaxTree tree, ISymbol member, FindingSink sink) =>
        new(models, models(tree), method, new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default), sink, ct) { Depth = Depth + 1, _names = _names, Texts = Texts, Calls = Calls, Initialised = Initialised.Add(member), Inlining = Inlining, Warnings = Warnings };

    /// <summary>The scope of a method whose body becomes part of the expression.</summary>
    public ReadingScope Inside(
        SemanticModel body, IMethodSymbol called, IReadOnlyDictionary<IParameterSymbol, Expression> arguments, Expression? self, FindingSink sink) =>
        new(models, body, called, arguments, sink, ct) { Depth = Depth, IsOfTask = IsOfTask, _names = _names, Texts = Texts, This = self, Calls = Calls.Add(called), Initialised = Initialised, Inlining = Inlining, Warnings = Warnings };

    /// <summary>The body of a method; null if it has none in this compilation.</summary>
    public MethodBody? BodyOf(IMethodSymbol called) => MethodBody.Of(called, models, ct);

    private bool IsOfMethod(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, method.OriginalDefinition)
        || SymbolEqualityComparer.Default.Equals(symbol, method.PartialDefinitionPart)
        || SymbolEqualityComparer.Default.Equals(symbol, method.PartialImplementationPart);
}
