using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads the variables of one <c>Assign</c>, and their values.</summary>
internal static class AssignedValues
{
    public static IReadOnlyList<Assignment> Read(StateReading state, AssignReading reading)
    {
        var methods = MethodsOf(state, reading.Name);
        if (methods.Length > 1)
        {
            state.Find(DiagnosticIds.UnknownMethod, reading.Location, reading.Name, "Assign", state.Workflow.Type.Name);
            state.Workflow.KnowsVariables = false;
            return [];
        }

        if (methods is [var method])
        {
            state.Workflow.Literals.Check(reading.Written, method);
            return ReadMethod(state, reading, method);
        }

        if (reading is { Whole: { } whole, WholeType: { } type })
        {
            return [new Assignment(reading.Name, whole) { Type = type, Anchor = Place(state, reading, reading.Name, reading.Location), NearMethod = NearMethod(state, reading.Name) }];
        }

        var lacking = KnownNames.IsWork(state.Attribute.FullName) ? "has no result" : "has no input";
        Find(state, reading.Location, reading.Name, $"'{state.Symbol.Name}' {lacking}; name a pure method that gives the value");
        return [];
    }

    /// <summary>The methods of the class by a name, inherited ones too that it can call.</summary>
    public static IMethodSymbol[] MethodsOf(StateReading state, string name)
    {
        var compilation = ((ISourceAssemblySymbol)state.Workflow.Type.ContainingAssembly).Compilation;
        for (var type = state.Workflow.Type; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            var methods = type.GetMembers(name).OfType<IMethodSymbol>().Where(method => compilation.IsSymbolAccessibleWithin(method, state.Workflow.Type)).ToArray();
            if (methods.Length > 0)
            {
                return methods;
            }
        }

        return [];
    }

    /// <summary>The method that was most likely meant by a name that is written as methods are, and is none.</summary>
    private static string? NearMethod(StateReading state, string name) => name.Length == 0 || !char.IsUpper(name[0]) ? null : Spelling.Nearest(
        state.Workflow.Type.GetMembers().OfType<IMethodSymbol>()
            .Where(static method => method.MethodKind is MethodKind.Ordinary && !method.IsImplicitlyDeclared && !method.GetAttributes().Any(StateMethods.IsState))
            .Select(static method => method.Name),
        name);

    /// <summary>Whether evaluating a value again gives another one.</summary>
    public static bool IsNewEachTime(Expression value) => value.SelfAndDescendants().Any(static part => part switch
    {
        Reference.Now or TextCall { Function: TextFunction.NewIdentifier } => true,
        Raw raw => raw.Names.Any(static name => name is "now" or "millis" or "random" or "uuid" or "shuffle"),
        _ => false,
    });

    /// <summary>Finds why a variable cannot be set.</summary>
    public static void Find(StateReading state, Location? location, string what, string fault)
    {
        state.Find(DiagnosticIds.InvalidAssign, location, $"'{what}'", fault);
        state.Workflow.KnowsVariables = false;
    }

    private static IReadOnlyList<Assignment> ReadMethod(StateReading state, AssignReading reading, IMethodSymbol method)
    {
        if (method.GetAttributes().Any(StateMethods.IsState))
        {
            Find(state, reading.Location, method.Name, "it is a state; name a pure method or a variable");
            return [];
        }

        var names = VariableNames.Of(method);
        if (names is null)
        {
            Find(state, Places.ReturnType(method, state.Workflow.CancellationToken), method.Name, "its tuple has elements without names, which would be the variables; name them, as in (string bucket, string key)");
            return [];
        }

        if (Signature(state, reading, method) is not { } signature)
        {
            state.Workflow.KnowsVariables = false;
            return [];
        }

        var bindings = StateReading.Bind(method, signature, state.Result);
        var pure = KnownNames.IsWork(state.Attribute.FullName) ? state.Workflow.PureOfTask : state.Workflow.Pure;
        var values = state.Incomplete(names.IsTuple ? pure.ReadTuple(method, bindings) : pure.ReadValue(method, bindings) is { } value ? new TupleValue([value]) : null);
        if (values is not null && values.Elements.Count(static value => value.SelfAndDescendants().OfType<Reference.Now>().Any()) > 1)
        {
            Find(state, method.Locations[0], method.Name, "several of its variables read the clock, which the definition would do at several times; set one of them in a state behind this one");
        }

        return names.Variables.Select((variable, i) => new Assignment(variable.Name, values?.Elements[i] ?? new Literal.Null())
        {
            Type = state.Data(variable.Type, variable.Location),
            Method = signature,
            Element = names.IsTuple ? ClassReader.Identifier(variable.Name) : null,
            Anchor = Place(state, reading, variable.Name, variable.Location),
        }).ToArray();
    }

    /// <summary>How the runner calls the method; null, with a finding, if it cannot.</summary>
    private static Method? Signature(StateReading state, AssignReading reading, IMethodSymbol method)
    {
        var plain = MethodReader.PlainParameters(method).ToArray();
        var most = reading.Last is ParameterKind.Input ? 1 : 2;
        var result = MethodReader.ResultType(method, out var isAwaited);
        var remedy = plain.Length > most ? reading.Takes
            : result is null || isAwaited || method.IsGenericMethod || method.Parameters.Any(static parameter => parameter.RefKind is not RefKind.None)
                ? "returns the values at once, is not generic and takes its parameters by value"
            : reading.Last is ParameterKind.Error && plain.Length > 0 && TypeReferences.Of(plain[plain.Length - 1].Type).FullName != TypeReference.ErrorOutput.FullName ? reading.Takes
            : null;
        if (remedy is not null)
        {
            state.Find(DiagnosticIds.UnsupportedStateMethod, method.Locations[0], method.Name, "cannot set variables", $"such a method {remedy}");
            return null;
        }

        var takesInput = plain.Length == most;
        if (takesInput && !CheckInput(state, reading, method, plain[0]))
        {
            return null;
        }

        if (reading.Last is ParameterKind.Result && plain.Length > 0
            && !state.CheckFits(reading.Location, state.Symbol.Name, reading.WholeType, method.Name, state.Data(plain[plain.Length - 1])))
        {
            return null;
        }

        return state.ReadSignature(method, takesInput && most == 2 ? [ParameterKind.Input, reading.Last] : [reading.Last]);
    }

    // A state without an input of its own takes what the method does.
    private static bool CheckInput(StateReading state, AssignReading reading, IMethodSymbol method, IParameterSymbol parameter)
    {
        var taken = state.Data(parameter);
        if (reading.Last is not ParameterKind.Error && state.Taken is null)
        {
            state.Taken = taken;
            state.InputType = parameter.Type;
        }

        return state.CheckFits(reading.Location, state.Symbol.Name, state.Taken, method.Name, taken);
    }

    private static Anchor Place(StateReading state, AssignReading reading, string variable, Location? location)
    {
        var detail = $"{reading.Detail}/{variable}";
        state.Anchor(AnchorPart.Assign, location ?? state.Location, detail);
        return new Anchor(state.Symbol.Name, AnchorPart.Assign, detail);
    }
}
