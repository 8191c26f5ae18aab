using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>One state method while it is read.</summary>
internal sealed class StateReading(WorkflowReading workflow, IMethodSymbol symbol, AttributeReading attribute)
{
    public WorkflowReading Workflow { get; } = workflow;

    public IMethodSymbol Symbol { get; } = symbol;

    public AttributeReading Attribute { get; } = attribute;

    /// <summary>The method's name, or the class's if the method is declared in another assembly.</summary>
    public Location Location { get; } = symbol.Locations[0].IsInSource ? symbol.Locations[0] : workflow.Sources.Find(new Anchor(null, AnchorPart.Name));

    /// <summary>The ASL name: <c>Name</c>, or the method's less a trailing <c>Async</c>.</summary>
    public string Name => Attribute.Text("Name") ?? (Symbol.Name.Length > 5 && Symbol.Name.EndsWith("Async", StringComparison.Ordinal)
        ? Symbol.Name.Substring(0, Symbol.Name.Length - 5)
        : Symbol.Name);

    public string? Comment => SummaryComment.Of(Symbol, Workflow.CancellationToken);

    /// <summary>The method's attributes in order, policies replaced by what they carry.</summary>
    public IReadOnlyList<AttributeReading> Attributes { get; } = Policies.Attributes(symbol, workflow.CancellationToken).ToArray();

    /// <summary>The type of the state's input, which a Task's Arguments may change; null if it reads none.</summary>
    public ITypeSymbol? InputType { get; set; }

    /// <summary>What the state takes: its input's type, or if it has none that of the pure methods that it names. Null if nothing reads an input.</summary>
    public TypeReference? Taken { get; set; }

    /// <summary>The parameter that is the state's input, if there is one. A Parallel that combines its branches' outputs may take nothing else.</summary>
    public IParameterSymbol? InputParameter => MethodReader.PlainParameters(Symbol).FirstOrDefault() is { } first
        && (!CombinesBranches || MethodReader.PlainParameters(Symbol).Count() > Branches.Count) ? first : null;

    /// <summary>The first states of the machines inside of a Parallel or Map.</summary>
    public IReadOnlyList<BranchReading> Branches { get; set; } = [];

    /// <summary>Whether the method makes one value of a Parallel's branches' outputs.</summary>
    public bool CombinesBranches => Attribute.FullName == KnownNames.Parallel && !Symbol.ReturnsVoid;

    /// <summary>What the pure methods that the state names read as its result. A Task says what it is wrapped in.</summary>
    public Reference.Result Result { get; set; } = new(Member: null);

    public Method ReadMethod()
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(Symbol.ContainingType, Workflow.Type);
        IReadOnlyList<ParameterKind> plain = CombinesBranches
            ? [.. InputParameter is null ? Array.Empty<ParameterKind>() : [ParameterKind.Input], .. Branches.Select(static _ => ParameterKind.Result)]
            : [ParameterKind.Input];
        var method = ReadSignature(Symbol, plain) with
        {
            // A [Task] without a body is a fault, and the base class completes its own methods.
            PartialDeclaration = isOwn && Attribute.FullName != KnownNames.Task ? MethodReader.PartialDeclaration(Symbol, Workflow.CancellationToken) : null,
        };
        if (MethodReader.ResultType(Symbol, out _) is { } result && (KnownNames.IsTask(Attribute.FullName) || Attribute.FullName is KnownNames.Pass or KnownNames.Succeed or KnownNames.Parallel))
        {
            Data(result, Places.ReturnType(Symbol, Workflow.CancellationToken));
        }

        return method;
    }

    /// <summary>The signature of the state's method or of one that it names; notes what reads variables and the execution's input.</summary>
    public Method ReadSignature(IMethodSymbol method, IReadOnlyList<ParameterKind> plain)
    {
        var signature = MethodReader.Read(method, plain);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var (parameter, read) = (method.Parameters[i], signature.Parameters[i]);
            if (MethodReader.ReadsItem(parameter) && (Attribute.FullName != KnownNames.Map || !ReferenceEquals(method, Symbol)))
            {
                Find(DiagnosticIds.UnsupportedStateMethod, parameter.Locations[0], method.Name, $"reads an item by '{parameter.Name}', but is no [Map]", "take it in the [Map] method itself, which makes the processor's input of it");
            }

            if (read.Kind is ParameterKind.Token && (!KnownNames.IsTask(Attribute.FullName) || !ReferenceEquals(method, Symbol)))
            {
                var remedy = KnownNames.IsTask(Attribute.FullName) ? $"take it in '{Symbol.Name}' itself" : "remove it: only a Task waits for one, such as a [Task], [ServiceTask], [Lambda] or [StartExecution]";
                Find(DiagnosticIds.UnsupportedStateMethod, parameter.Locations[0], method.Name, $"takes the token '{parameter.Name}', for which it does not wait", remedy);
            }

            if (read.Type is null)
            {
                continue;
            }

            Data(parameter);
            Workflow.KeptTypes.Add(parameter.Type);
            var part = read.Kind is ParameterKind.Variable ? AnchorPart.Variable : AnchorPart.ExecutionInput;
            Workflow.Sources.Add(new Anchor(method.Name, part, parameter.Name), parameter.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location);
        }

        return signature;
    }

    /// <summary>The state's input type as its own parameter declares it; notes it as data.</summary>
    public TypeReference? ReadInput()
    {
        if (InputParameter is not { } parameter)
        {
            return null;
        }

        Workflow.Sources.Add(new Anchor(Symbol.Name, AnchorPart.Input), parameter.Locations.FirstOrDefault() ?? Location);
        return Data(parameter);
    }

    public TypeReference Data(ITypeSymbol type, Location location) => Workflow.Data(type, DiagnosticIds.UnsupportedDataType, location);

    /// <summary>The type of a parameter as data.</summary>
    public TypeReference Data(IParameterSymbol parameter) => Data(parameter.Type, Places.Type(parameter, Workflow.CancellationToken));

    public Transition ReadTransition()
    {
        var next = Attribute.Text("Next") is { Length: > 0 } name ? name : null;
        var end = Attribute.Flag("End");
        Workflow.IsWhole &= next is not null != end;
        Anchor(AnchorPart.Next, Attribute.LocationOf("Next"));
        Workflow.Literals.AddState(Attribute.Written("Next"), next ?? "");
        if (next is not null && end)
        {
            Find(DiagnosticIds.NextAndEnd, Attribute.LocationOf("End"), Symbol.Name);
        }
        else if (next is null && !end)
        {
            Find(DiagnosticIds.NextOrEndMissing, Attribute.Location, Symbol.Name);
        }

        return new Transition(next);
    }

    /// <summary>What each parameter of a pure method of this state reads.</summary>
    /// <param name="method">The method.</param>
    /// <param name="signature">Its signature.</param>
    /// <param name="result">The result that its parameters read; null for a Task's.</param>
    public static IReadOnlyDictionary<IParameterSymbol, Expression> Bind(IMethodSymbol method, Method signature, Reference.Result? result = null)
    {
        var bindings = new Dictionary<IParameterSymbol, Expression>(SymbolEqualityComparer.Default);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            Expression? value = signature.Parameters[i].Kind switch
            {
                ParameterKind.Input => new Reference.Input(),
                ParameterKind.Result => result ?? new Reference.Result(),
                ParameterKind.Error => new Reference.ErrorOutput(),
                ParameterKind.Context => new Reference.Context(),
                ParameterKind.Variable => new Reference.Variable(signature.Parameters[i].Variable!),
                ParameterKind.ExecutionInput => Reference.ExecutionInput,
                ParameterKind.Token => Reference.Token,
                ParameterKind.Item => Reference.Item,
                ParameterKind.ItemIndex => Reference.ItemIndex,
                ParameterKind.ItemKey => Reference.ItemKey,
                _ => null,
            };
            if (value is not null)
            {
                bindings.Add(parameter, value with { IsNullable = TypeReferences.Of(parameter.Type).IsNullable, Shape = JsonShapes.Of(parameter.Type) });
            }
        }

        return bindings;
    }

    /// <summary>A part that came out null: either found wrong, or not C# yet.</summary>
    public T? Incomplete<T>(T? part)
        where T : class
    {
        Workflow.IsIncomplete |= part is null;
        return part;
    }

    /// <summary>Whether a value fits a method that takes it or a member that it is put into; if not, finds that.</summary>
    /// <param name="location">Where the source names the taker.</param>
    /// <param name="giver">What gives the value.</param>
    /// <param name="given">Its type; null for nothing.</param>
    /// <param name="taker">What takes it.</param>
    /// <param name="taken">The type that is wanted.</param>
    /// <param name="isMember">Whether the taker is a member, which keeps the value.</param>
    public bool CheckFits(Location? location, string giver, TypeReference? given, string taker, TypeReference taken, bool isMember = false)
    {
        var misfit = given is null ? Misfit.Types : TypeFit.MisfitOf(given, taken, isHandedOn: isMember);
        if (misfit is not { } fault)
        {
            return true;
        }

        var givenName = given?.DisplayName ?? "nothing";
        var remedy = fault switch
        {
            Misfit.Types => TypeFit.ConvertBetween,
            Misfit.Null => isMember ? $"declare '{taker}' as '{taken.DisplayName}?'" : $"let '{taker}' take '{taken.DisplayName}?'",
            _ => $"declare '{taker}' as '{givenName}'",
        };
        Find(TypeFit.IdOf(fault), location, $"'{giver}'", givenName, taker, taken.DisplayName, remedy);
        return false;
    }

    public void Find(string id, Location? location, params string[] arguments)
    {
        Workflow.Findings.Add(id, location ?? Location, arguments);
        if (id is DiagnosticIds.UnsupportedStateMethod or DiagnosticIds.ConflictingAttributes or DiagnosticIds.UnknownMethod or DiagnosticIds.UnsupportedPattern)
        {
            Workflow.MarkFaulty(Symbol.Name);
        }
    }

    public void Anchor(AnchorPart part, Location? location, string? detail = null)
    {
        if (location is not null)
        {
            Workflow.Sources.Add(new Anchor(Symbol.Name, part, detail), location);
        }
    }
}
