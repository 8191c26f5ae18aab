using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Errors;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Remembering;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;
using Workflows.Compiler.Validation;

namespace Workflows.Compiler.Reading;

/// <summary>Reads a <c>[Workflow]</c> class into its model and validates it. Generator and analyzers both call this, so they cannot disagree.</summary>
internal static class WorkflowReader
{
    private static readonly string[] Reserved = ["Asl", "Definition", "RunAsync", "StartAt"];

    public static ReadResult Read(INamedTypeSymbol type, Func<SyntaxTree, SemanticModel> models, CancellationToken ct) => Read(type, models, around: null, ct).Result;

    /// <summary>Reads a workflow that is a branch or item processor of another.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="around">The reading of the other.</param>
    public static (ReadResult Result, WorkflowReading? Reading) ReadInner(INamedTypeSymbol type, WorkflowReading around) => Read(type, around.ModelOf, around, around.CancellationToken);

    private static (ReadResult Result, WorkflowReading? Reading) Read(INamedTypeSymbol type, Func<SyntaxTree, SemanticModel> models, WorkflowReading? around, CancellationToken ct)
    {
        var workflow = WorkflowAttribute(type);
        var location = Identifier(type, workflow, ct);
        var sources = new SourceMap(location);
        var trees = new ReadTrees(models);
        trees.Add(type);
        var attribute = new AttributeReading(workflow, ct);
        var language = attribute.Number("QueryLanguage") is (int)QueryLanguage.JsonPath ? QueryLanguage.JsonPath : QueryLanguage.Jsonata;
        var reading = new WorkflowReading(type, trees, sources, ct) { Around = around, CopiesInputs = attribute.Flag("CopyInputs"), Expressions = language is QueryLanguage.JsonPath ? new ExpressionSources() : null };

        var declaration = ClassReader.Read(reading, location);
        if (declaration is null && reading.Findings.ToImmutable().All(finding => finding.Id == DiagnosticIds.UnsupportedClass))
        {
            return (new ReadResult(null, reading.Findings.ToImmutable(), trees.Trees), null);
        }

        var canEmit = declaration is not null & CheckReservedNames(reading);
        if (Members(type, "Task").OfType<IMethodSymbol>().FirstOrDefault() is { } task)
        {
            reading.Findings.Add(DiagnosticIds.HiddenTask, task.Locations[0], task.Name);
        }

        PlaceholderRules.Check(reading);
        var name = ReadName(reading, attribute);
        var startAt = attribute.Text("StartAt") ?? "";
        var read = new StatesReader(reading).Read();
        var states = new ErrorHandlingReader(reading, startAt, attribute.Flag("RetryOnServiceExceptions", otherwise: true)).Apply(read);
        StateReading[] readings = [.. read.Select(static state => state.Reading)];
        states = SharedInputs.Apply(reading, readings, states);
        states = ContainersReader.Complete(reading, readings, states, startAt, language);
        reading.Literals.AddState(attribute.Written("StartAt"), startAt);
        reading.Literals.CheckStates(read.Select(static state => state.Reading));
        sources.Add(new Anchor(null, AnchorPart.Attribute), attribute.Location ?? location);
        sources.Add(new Anchor(null, AnchorPart.StartAt), attribute.LocationOf("StartAt") ?? location);
        var machine = new StateMachine(startAt, states)
        {
            Comment = SummaryComment.Of(type, ct),
            TimeoutSeconds = ReadTimeout(reading, attribute),
            IsExpress = StateMethods.IsExpress(type),
            QueryLanguage = language,
        };
        var flow = DataFlow.Of(machine);
        foreach (var finding in WorkflowValidator.Validate(machine, flow, type.Name, reading.Faulty, reading.IsWhole, reading.KnowsVariables))
        {
            reading.Findings.Add(finding.Id, sources.Find(finding.Anchor), [.. finding.Arguments]);
        }

        FindBeyondJsonPath(reading, machine);

        var findings = reading.Findings.ToImmutable();
        var hasErrors = reading.IsIncomplete || reading.DataTypes.IsIncomplete || findings.Any(finding => DiagnosticIds.IsError(finding.Id));
        var surface = hasErrors ? Surface(reading, machine, flow) : (flow.Input, flow.Output);
        var result = new ReadResult(
            canEmit ? new Workflow
            {
                Name = name,
                Class = declaration!,
                Machine = machine,
                Input = surface.Input,
                Output = surface.Output,
                DataTypes = reading.DataTypes.Types,
                TextTypes = reading.Texts.Names,
                Naming = reading.Json.Naming,
                Dependencies = Dependencies(type),
                IsInjectable = IsInjectable(type),
                AssemblyName = type.ContainingAssembly.Name,
                HasErrors = hasErrors,
            }
            : null,
            findings,
            trees.Trees);
        return (result, reading);
    }

    /// <summary>Tells of what the workflow's query language cannot say, where it stands.</summary>
    private static void FindBeyondJsonPath(WorkflowReading reading, StateMachine machine)
    {
        if (reading.Expressions is not { } expressions)
        {
            return;
        }

        foreach (var (state, outside) in BeyondJsonPath.Of(machine))
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            var location = expressions.LocationOf(outside.Part, state.Expressions) ?? reading.Sources.Find(new Anchor(state.Method.Name, AnchorPart.Name));
            reading.Findings.Add(outside.Id, location, outside.What, outside.Remedy);
        }
    }

    /// <summary>What a workflow with errors most likely takes and gives, so that calls of it compile.</summary>
    private static (TypeReference? Input, TypeReference? Output) Surface(WorkflowReading reading, StateMachine machine, DataFlow flow)
    {
        var isStarted = machine.States.Any(state => state.Method.Name == machine.StartAt);
        var guess = isStarted || machine.States.IsEmpty ? flow : DataFlow.Of(machine with { StartAt = machine.States[0].Method.Name });
        var output = guess.Output ?? machine.States
            .Where(state => state.IsTerminal && state is not FailState)
            .SelectMany(state => guess.Given(state, target: null))
            .FirstOrDefault();
        return (reading.Nameable(guess.Input ?? guess.Inputs.FirstOrDefault()), reading.Nameable(output));
    }

    private static bool CheckReservedNames(WorkflowReading reading)
    {
        var taken = Reserved.SelectMany(name => Members(reading.Type, name)).Where(member => !Places.IsGenerated(member.Locations[0])).ToArray();
        foreach (var member in taken)
        {
            reading.Findings.Add(DiagnosticIds.ReservedName, member.Locations[0], member.Name);
        }

        return taken.Length == 0;
    }

    /// <summary>The members of a name, inherited ones too: what the generator adds would hide them.</summary>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name).Where(member => member.Locations[0].IsInSource))
            {
                yield return member;
            }
        }
    }

    private static string ReadName(WorkflowReading reading, AttributeReading attribute)
    {
        var name = attribute.Text(0) ?? "";
        if (!Regex.IsMatch(name, @"^[A-Za-z0-9_-]{1,80}\z"))
        {
            reading.Findings.Add(DiagnosticIds.InvalidWorkflowName, attribute.LocationOf(0) ?? reading.Type.Locations[0], name);
        }

        return name;
    }

    private static int? ReadTimeout(WorkflowReading reading, AttributeReading attribute)
    {
        var seconds = attribute.Number("TimeoutSeconds");
        if (seconds is < 1 or > 99_999_998)
        {
            reading.Findings.Add(DiagnosticIds.InvalidValue, attribute.LocationOf("TimeoutSeconds") ?? reading.Location, "TimeoutSeconds", "1 to 99,999,998 seconds");
        }

        if (!StateMethods.IsExpress(reading.Type))
        {
            return seconds;
        }

        if (seconds is > ExpressLimits.Seconds and <= 99_999_998)
        {
            reading.Findings.Add(
                DiagnosticIds.TooLongForExpress, attribute.LocationOf("TimeoutSeconds") ?? reading.Location,
                reading.Type.Name, $"may take {seconds} seconds", "set TimeoutSeconds to 300 at most, or remove Type = StateMachineType.Express");
        }

        return seconds ?? ExpressLimits.Seconds;
    }

    private static EquatableArray<ConstructorParameter> Dependencies(INamedTypeSymbol type) =>
        type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .FirstOrDefault()?.Parameters
            .Select(static parameter => new ConstructorParameter(parameter.Name, Data.TypeReferences.FullName(parameter.Type)) { Placeholder = Placeholders.NameOf(parameter) })
            .ToEquatableArray() ?? EquatableArray<ConstructorParameter>.Empty;

    private static bool IsInjectable(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
        && !type.GetMembers().Any(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    /// <summary>The class's name, beside its <c>[Workflow]</c>.</summary>
    public static Location Identifier(INamedTypeSymbol type, CancellationToken ct) => Identifier(type, WorkflowAttribute(type), ct);

    /// <summary>The name that a workflow class gives its state machine; null if it gives none.</summary>
    public static string? NameOf(INamedTypeSymbol type) => WorkflowAttribute(type).ConstructorArguments is [{ Value: string name }, ..] ? name : null;

    private static AttributeData WorkflowAttribute(INamedTypeSymbol type) =>
        type.GetAttributes().First(static candidate => KnownNames.Of(candidate) == KnownNames.WorkflowAttribute);

    private static Location Identifier(INamedTypeSymbol type, AttributeData workflow, CancellationToken ct) =>
        workflow.ApplicationSyntaxReference?.GetSyntax(ct).FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.GetLocation() ?? type.Locations[0];
}
