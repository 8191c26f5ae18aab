using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads the pure methods that a Task names in <c>Arguments</c> and <c>Output</c>.</summary>
internal static class ShapingReader
{
    /// <summary>The method that makes what the task, or the branches, get; null if there is none or it is wrong.</summary>
    /// <param name="state">The state.</param>
    /// <param name="input">The method's parameter, which is the state's input; null if it reads none.</param>
    public static ShapingMethod? ReadArguments(StateReading state, out IParameterSymbol? input)
    {
        input = null;
        if (Find(state, "Arguments") is not { } method)
        {
            return null;
        }

        var plain = MethodReader.PlainParameters(method).ToArray();
        if (plain.Length > 1)
        {
            Unsupported(state, method, "takes the state's input only");
            return null;
        }

        input = plain.FirstOrDefault();
        return Read(state, method, [ParameterKind.Input]);
    }

    /// <summary>The method that makes one branch's input of a Parallel's; null if it is wrong.</summary>
    /// <param name="state">The Parallel.</param>
    /// <param name="branch">The <c>[Branch]</c>.</param>
    /// <param name="input">What the method takes; null for nothing.</param>
    public static ShapingMethod? ReadBranchArguments(StateReading state, AttributeReading branch, out TypeReference? input)
    {
        input = null;
        if (Find(state, "Arguments", branch) is not { } method)
        {
            return null;
        }

        var plain = MethodReader.PlainParameters(method).ToArray();
        if (plain.Length > 1)
        {
            Unsupported(state, method, "takes the branches' input only");
            return null;
        }

        input = plain.Length == 1 ? state.Data(plain[0]) : null;
        return Read(state, method, [ParameterKind.Input]);
    }

    /// <summary>The method that makes the state's output of its result; null if there is none or it is wrong.</summary>
    public static ShapingMethod? ReadOutput(StateReading state, TypeReference? result, out TypeReference? input)
    {
        input = null;
        if (Find(state, "Output") is not { } method)
        {
            return null;
        }

        var plain = MethodReader.PlainParameters(method).ToArray();
        if (plain.Length > 2)
        {
            Unsupported(state, method, "takes (result) or (input, result)");
            return null;
        }

        if (result is null && plain.Length > 0)
        {
            Unsupported(state, method, $"takes a result, but '{state.Symbol.Name}' has none");
            return null;
        }

        input = plain.Length == 2 ? state.Data(plain[0]) : null;
        var shaping = Read(state, method, plain.Length == 2 ? [ParameterKind.Input, ParameterKind.Result] : [ParameterKind.Result]);
        if (shaping is not null && plain.Length > 0)
        {
            state.CheckFits(state.Attribute.LocationOf("Output"), state.Symbol.Name, result!, method.Name, state.Data(plain[plain.Length - 1]));
        }

        return shaping;
    }

    /// <summary>The method that makes what the handler of a <c>[Catch]</c> gets; null, with a finding, if it is wrong.</summary>
    /// <param name="state">The state that fails.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="error">The type of the error.</param>
    public static ShapingMethod? ReadCatchOutput(StateReading state, AttributeReading attribute, INamedTypeSymbol error)
    {
        if (Find(state, "Output", attribute) is not { } method)
        {
            return null;
        }

        var plain = MethodReader.PlainParameters(method).ToArray();
        if (plain.Length > 2 || (plain.Length > 0 && !IsError(plain[plain.Length - 1].Type, error)))
        {
            Unsupported(state, method, "takes (ErrorOutput error) or (input, ErrorOutput error)");
            return null;
        }

        if (plain.Length == 2)
        {
            var taken = state.Data(plain[0]);
            var given = state.InputType is null ? null : TypeReferences.Of(state.InputType);
            if (!state.CheckFits(attribute.LocationOf("Output"), state.Symbol.Name, given, method.Name, taken))
            {
                return null;
            }
        }

        return Read(state, method, plain.Length == 2 ? [ParameterKind.Input, ParameterKind.Error] : [ParameterKind.Error]);
    }

    /// <summary>The method that computes a number of the state; null, with a finding, if it is wrong.</summary>
    /// <param name="state">The state.</param>
    /// <param name="method">The method.</param>
    /// <param name="location">Where the source names it.</param>
    /// <param name="what">What it gives, for messages.</param>
    public static ShapingMethod? ReadAmount(StateReading state, IMethodSymbol method, Location? location, string what)
    {
        if (method.ReturnType.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64))
        {
            Unsupported(state, method, $"takes the state's input and returns {what} as an int");
            return null;
        }

        return ReadOfInput(state, method, location, $"takes the state's input and returns {what} as an int");
    }

    /// <summary>A method that makes something of the state's input alone; null, with a finding, if it is wrong.</summary>
    public static ShapingMethod? ReadOfInput(StateReading state, IMethodSymbol method, Location? location, string remedy, bool isOfItems = false)
    {
        var plain = MethodReader.PlainParameters(method).ToArray();
        if (plain.Length > 1)
        {
            Unsupported(state, method, remedy);
            return null;
        }

        if (plain.Length == 1)
        {
            var taken = state.Data(plain[0]);
            if (state.InputType is null && !KnownNames.IsTask(state.Attribute.FullName))
            {
                state.InputType = plain[0].Type;
                state.Taken = taken;
            }

            state.CheckFits(location, state.Symbol.Name, state.InputType is null ? taken : TypeReferences.Of(state.InputType), method.Name, taken);
        }

        return Read(state, method, [ParameterKind.Input], isOfItems);
    }

    /// <summary>A method of the input that an attribute names; null if it names none, or it is wrong.</summary>
    public static ShapingMethod? ReadNamed(StateReading state, AttributeReading attribute, string field, string remedy) =>
        Find(state, field, attribute) is { } method ? ReadOfInput(state, method, attribute.LocationOf(field), remedy) : null;

    /// <summary>The method that says where objects are; null, with a finding, if it is wrong.</summary>
    public static ShapingMethod? ReadLocation(StateReading state, AttributeReading attribute, bool isPrefix)
    {
        if (Find(state, "Location", attribute) is not { } method)
        {
            return null;
        }

        var wanted = isPrefix ? "S3PrefixLocation" : "S3ObjectLocation";
        var remedy = $"takes the state's input and returns an {wanted}";
        if (!IsLocation(method, wanted))
        {
            Unsupported(state, method, remedy);
            return null;
        }

        return ReadOfInput(state, method, attribute.LocationOf("Location"), remedy);
    }

    /// <summary>Whether the method that an attribute names says where many objects are.</summary>
    public static bool SaysPrefix(StateReading state, AttributeReading attribute) =>
        attribute.Text("Location") is { } name && state.Workflow.Type.GetMembers(name).OfType<IMethodSymbol>().Any(static method => IsLocation(method, "S3PrefixLocation"));

    private static bool IsLocation(IMethodSymbol method, string name) => method.ReturnType is INamedTypeSymbol type && KnownNames.Of(type) == $"Workflows.{name}";

    private static bool IsError(ITypeSymbol type, INamedTypeSymbol error) => SymbolEqualityComparer.Default.Equals(type, error);

    private static IMethodSymbol? Find(StateReading state, string field, AttributeReading? owner = null)
    {
        var attribute = owner ?? state.Attribute;
        if (attribute.Text(field) is not { } name)
        {
            return null;
        }

        var methods = state.Workflow.Type.GetMembers(name).OfType<IMethodSymbol>().ToArray();
        if (methods.Length == 1)
        {
            state.Workflow.Literals.Check(attribute.Written(field), methods[0]);
            return methods[0];
        }

        state.Find(DiagnosticIds.UnknownMethod, attribute.LocationOf(field), name, field, state.Workflow.Type.Name);
        return null;
    }

    /// <summary>The method that makes the ARN of the role with which a Task calls; null, with a finding, if it is wrong.</summary>
    /// <param name="state">The state.</param>
    /// <param name="method">The method.</param>
    /// <param name="location">Where the source names it.</param>
    public static ShapingMethod? ReadCredentials(StateReading state, IMethodSymbol method, Location? location)
    {
        if (method.ReturnType.SpecialType is not SpecialType.System_String || MethodReader.PlainParameters(method).Count() > 1)
        {
            Unsupported(state, method, "takes the state's input only, and returns the ARN as a string");
            return null;
        }

        if (MethodReader.PlainParameters(method).FirstOrDefault() is { } plain && state.InputType is { } input
            && !state.CheckFits(location, state.Symbol.Name, TypeReferences.Of(input), method.Name, state.Data(plain)))
        {
            return null;
        }

        return Read(state, method, [ParameterKind.Input]);
    }

    private static ShapingMethod? Read(StateReading state, IMethodSymbol method, IReadOnlyList<ParameterKind> plain, bool isOfItems = false)
    {
        var result = MethodReader.ResultType(method, out var isAwaited);
        if (result is null || isAwaited || method.IsGenericMethod || method.Parameters.Any(parameter => parameter.RefKind is not RefKind.None))
        {
            Unsupported(state, method, "returns its value at once, is not generic and takes its parameters by value");
            return null;
        }

        var signature = state.ReadSignature(method, plain);
        if (!isOfItems)
        {
            state.Data(result, Places.ReturnType(method, state.Workflow.CancellationToken));
        }

        return state.Incomplete((isOfItems ? state.Workflow.PureOfItems : state.Workflow.PureOfTask).ReadValue(method, StateReading.Bind(method, signature, state.Result))) is { } body
            ? new ShapingMethod(signature, body)
            : null;
    }

    private static void Unsupported(StateReading state, IMethodSymbol method, string remedy) =>
        state.Find(DiagnosticIds.UnsupportedStateMethod, method.Locations[0], method.Name, "cannot shape data", $"such a method {remedy}");
}
