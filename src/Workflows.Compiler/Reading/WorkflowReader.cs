using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;
using Workflows.Compiler.Validation;

namespace Workflows.Compiler.Reading;

/// <summary>Reads a <c>[Workflow]</c> class into its model and validates it. Generator and analyzers both call this, so they cannot disagree.</summary>
internal static class WorkflowReader
{
    private static readonly string[] Reserved = ["Asl", "Definition", "RunAsync", "StartAt"];

    public static ReadResult Read(INamedTypeSymbol type, Func<SyntaxTree, SemanticModel> models, CancellationToken ct)
    {
        var location = Identifier(type, ct);
        var sources = new SourceMap(location);
        var reading = new WorkflowReading(type, models, sources, ct);
        var attribute = new AttributeReading(
            type.GetAttributes().First(candidate => candidate.AttributeClass?.ToDisplayString() == KnownNames.WorkflowAttribute), ct);

        var declaration = ClassReader.Read(type, location, reading.Findings, ct);
        var canEmit = declaration is not null & CheckReservedNames(reading);
        var name = ReadName(reading, attribute);
        var states = StateMethods(type, ct).Select(method => Read(reading, method.Symbol, method.Attribute)).ToEquatableArray();
        CheckDuplicates(reading, states);

        var startAt = attribute.Text("StartAt") ?? "";
        sources.Add(new Anchor(null, AnchorPart.Attribute), attribute.Location ?? location);
        sources.Add(new Anchor(null, AnchorPart.StartAt), attribute.LocationOf("StartAt") ?? location);
        var machine = new StateMachine(startAt, states) { Comment = SummaryComment.Of(type, ct) };
        var flow = DataFlow.Of(machine);
        foreach (var finding in WorkflowValidator.Validate(machine, flow, type.Name))
        {
            reading.Findings.Add(finding.Id, sources.Find(finding.Anchor), [.. finding.Arguments]);
        }

        var findings = reading.Findings.ToImmutable();
        return new ReadResult(
            canEmit ? new Workflow
            {
                Name = name,
                Class = declaration!,
                Machine = machine,
                Input = flow.Input,
                Output = flow.Output,
                DataTypes = reading.DataTypes.Types,
                Dependencies = Dependencies(type),
                IsInjectable = IsInjectable(type),
                AssemblyName = type.ContainingAssembly.Name,
                HasErrors = reading.IsIncomplete || findings.Any(finding => DiagnosticIds.IsError(finding.Id)),
            }
            : null,
            findings);
    }

    private static State Read(WorkflowReading reading, IMethodSymbol symbol, AttributeReading attribute)
    {
        reading.CancellationToken.ThrowIfCancellationRequested();
        var state = new StateReading(reading, symbol, attribute);
        state.Anchor(AnchorPart.Name, state.Location);
        state.Anchor(AnchorPart.Attribute, attribute.Location);
        if (state.Name.Length is 0 or > 80 || state.Name.Any(char.IsControl))
        {
            state.Find(DiagnosticIds.InvalidStateName, attribute.Has("Name") ? attribute.LocationOf("Name") : state.Location, state.Name);
        }

        if (symbol.GetAttributes().Count(candidate => candidate.AttributeClass is { } other && KnownNames.IsState(other.ToDisplayString())) > 1)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, state.Location, symbol.Name, "exactly one state attribute");
        }

        if (symbol.DeclaringSyntaxReferences.IsEmpty && attribute.FullName != KnownNames.Task && !symbol.ReturnsVoid)
        {
            state.Find(DiagnosticIds.UnsupportedStateMethod, reading.Sources.Find(new Anchor(null, AnchorPart.Name)), symbol.Name, "is declared in another assembly, where its body cannot be read", "move it into this one");
        }

        return StateReader.Read(state);
    }

    /// <summary>The methods with a state attribute: inherited ones first, each class in the order of its source.</summary>
    private static IEnumerable<(IMethodSymbol Symbol, AttributeReading Attribute)> StateMethods(INamedTypeSymbol type, CancellationToken ct)
    {
        var classes = new Stack<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            classes.Push(current);
        }

        return from current in classes
               from method in current.GetMembers().OfType<IMethodSymbol>()
               where ReferenceEquals(current, type) || method.DeclaredAccessibility is not Accessibility.Private
               let state = method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } candidate && KnownNames.IsState(candidate.ToDisplayString()))
               where state is not null
               select (method, new AttributeReading(state, ct));
    }

    private static bool CheckReservedNames(WorkflowReading reading)
    {
        var taken = reading.Type.GetMembers().Where(member => Reserved.Contains(member.Name) && member.Locations[0].IsInSource).ToArray();
        foreach (var member in taken)
        {
            reading.Findings.Add(DiagnosticIds.ReservedName, member.Locations[0], member.Name);
        }

        return taken.Length == 0;
    }

    private static string ReadName(WorkflowReading reading, AttributeReading attribute)
    {
        var name = attribute.Text(0) ?? "";
        if (!Regex.IsMatch(name, "^[A-Za-z0-9_-]{1,80}$"))
        {
            reading.Findings.Add(DiagnosticIds.InvalidWorkflowName, attribute.LocationOf(0) ?? reading.Type.Locations[0], name);
        }

        return name;
    }

    private static void CheckDuplicates(WorkflowReading reading, EquatableArray<State> states)
    {
        var methods = new HashSet<string>();
        var names = new HashSet<string>();
        foreach (var state in states)
        {
            // An overload shares its name too: one message is enough.
            if (!methods.Add(state.Method.Name) | !names.Add(state.Name))
            {
                reading.Findings.Add(DiagnosticIds.DuplicateState, reading.Sources.Find(new Anchor(state.Method.Name, AnchorPart.Name)), state.Name);
            }
        }
    }

    private static EquatableArray<ConstructorParameter> Dependencies(INamedTypeSymbol type) =>
        type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .FirstOrDefault()?.Parameters
            .Select(parameter => new ConstructorParameter(parameter.Name, Data.TypeReferences.Of(parameter.Type).FullName))
            .ToEquatableArray() ?? EquatableArray<ConstructorParameter>.Empty;

    private static bool IsInjectable(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
        && !type.GetMembers().Any(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static Location Identifier(INamedTypeSymbol type, CancellationToken ct) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(ct))
            .OfType<TypeDeclarationSyntax>()
            .FirstOrDefault(declaration => declaration.AttributeLists.Count > 0)?.Identifier.GetLocation()
        ?? type.Locations[0];
}
