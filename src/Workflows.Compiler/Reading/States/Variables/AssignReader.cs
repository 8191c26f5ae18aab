using System.Globalization;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads which variables a state sets: <c>[Assign]</c>, and the <c>Assign</c> of a <c>[Catch]</c>.</summary>
internal static class AssignReader
{
    /// <summary>What a Task, Parallel or Map sets if it does not fail.</summary>
    /// <param name="state">The state.</param>
    /// <param name="result">The result's type; null if there is none.</param>
    /// <param name="type">The same as the model has it.</param>
    public static EquatableArray<Assignment> OfWork(StateReading state, ITypeSymbol? result, TypeReference? type)
    {
        return Read(state, attribute => Reading(state, attribute) with
        {
            Whole = result is null ? null : state.Result with { IsNullable = type!.IsNullable, Shape = JsonShapes.Of(result) },
            WholeType = type,
            Last = result is null ? ParameterKind.Input : ParameterKind.Result,
            Takes = result is null ? "takes the state's input only" : "takes (result) or (input, result)",
        });
    }

    /// <summary>What a Pass sets.</summary>
    public static EquatableArray<Assignment> OfPass(StateReading state, Method method, Expression? value)
    {
        return Read(state, attribute => Reading(state, attribute) with { Whole = Repeatable(state, attribute, value) ?? new Literal.Null(), WholeType = method.Result });
    }

    /// <summary>What a Wait sets, or a Choice whichever arm it takes.</summary>
    public static EquatableArray<Assignment> OfInput(StateReading state) => Read(state, attribute => OfInput(state, attribute));

    /// <summary>What an arm of a Choice sets beside that.</summary>
    public static EquatableArray<Assignment> OfArm(StateReading state, string target) => AttributesOf(state)
        .Where(attribute => attribute.Text("When") == target)
        .SelectMany(attribute => AssignedValues.Read(state, OfInput(state, attribute)))
        .ToEquatableArray();

    /// <summary>What a Task sets if an error is caught.</summary>
    public static EquatableArray<Assignment> OfCatch(StateReading state, AttributeReading attribute, INamedTypeSymbol error, string detail)
    {
        if (attribute.Text("Assign") is not { } name)
        {
            return EquatableArray<Assignment>.Empty;
        }

        var location = attribute.LocationOf("Assign") ?? state.Location;
        return AssignedValues.Read(state, new AssignReading(attribute, name, location, detail)
        {
            Whole = new Reference.ErrorOutput { Shape = JsonShape.Single },
            WholeType = state.Data(error, location),
            Last = ParameterKind.Error,
            Takes = "takes (ErrorOutput error) or (input, ErrorOutput error)",
            Written = attribute.Written("Assign"),
        }).ToEquatableArray();
    }

    public static IEnumerable<AttributeReading> AttributesOf(StateReading state) => state.Attributes.Where(static attribute => attribute.FullName == KnownNames.Assign);

    private static EquatableArray<Assignment> Read(StateReading state, Func<AttributeReading, AssignReading> reading)
    {
        List<Assignment> assignments = [];
        foreach (var attribute in AttributesOf(state))
        {
            if (!attribute.Has("When"))
            {
                assignments.AddRange(AssignedValues.Read(state, reading(attribute)));
            }
            else if (state.Attribute.FullName != KnownNames.Choice)
            {
                AssignedValues.Find(state, attribute.LocationOf("When"), attribute.Text(0) ?? "", "'When' chooses among the arms of a [Choice]; remove it");
            }
        }

        return assignments.ToEquatableArray();
    }

    private static AssignReading OfInput(StateReading state, AttributeReading attribute)
    {
        var input = state.InputParameter?.Type;
        return Reading(state, attribute) with
        {
            Whole = input is null ? null : new Reference.Input { IsNullable = TypeReferences.Of(input).IsNullable, Shape = JsonShapes.Of(input) },
            WholeType = input is null ? null : TypeReferences.Of(input),
        };
    }

    private static AssignReading Reading(StateReading state, AttributeReading attribute)
    {
        var position = AttributesOf(state).TakeWhile(other => other.Data != attribute.Data).Count();
        return new AssignReading(attribute, attribute.Text(0) ?? "", attribute.LocationOf(0), position.ToString(CultureInfo.InvariantCulture))
        {
            Takes = "takes the state's input only",
            Written = attribute.Written(0),
        };
    }

    /// <summary>A Pass's value stands in the definition twice if a variable gets it, so it has to be the same both times.</summary>
    private static Expression? Repeatable(StateReading state, AttributeReading attribute, Expression? value)
    {
        if (value is not null && AssignedValues.IsNewEachTime(value) && AssignedValues.MethodsOf(state, attribute.Text(0) ?? "").Length == 0)
        {
            AssignedValues.Find(state, attribute.LocationOf(0), attribute.Text(0) ?? "", "its value would be evaluated twice, and be another one each time; set it in a state behind this one");
        }

        return value;
    }
}
