using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The arms of a Choice, flattened. <see cref="ChoiceArm.OutputType"/> is left to the caller.</summary>
/// <param name="Choices">The rules in order.</param>
/// <param name="Default">The last unconditional arm; null if a <c>switch</c> has none.</param>
/// <param name="Targets">One for each rule, and then one for the default arm if there is one.</param>
/// <param name="Open">Where a <c>switch</c> says that it has no arm for what is left, if anything may be.</param>
internal sealed record ChoiceArms(EquatableArray<ChoiceRule> Choices, ChoiceArm? Default, ImmutableArray<ChoiceTarget> Targets, Location? Open);
