using Workflows.Conformance.Tests.Choices;
using Workflows.Conformance.Tests.Collections;
using Workflows.Conformance.Tests.Data;
using Workflows.Conformance.Tests.Distributed;
using Workflows.Conformance.Tests.ErrorHandling;
using Workflows.Conformance.Tests.Expressions;
using Workflows.Conformance.Tests.Flow;
using Workflows.Conformance.Tests.Harness;
using Workflows.Conformance.Tests.Inner;
using Workflows.Conformance.Tests.JsonPath;
using Workflows.Conformance.Tests.Maps;
using Workflows.Conformance.Tests.Parallels;
using Workflows.Conformance.Tests.Sagas;
using Workflows.Conformance.Tests.States;
using Workflows.Conformance.Tests.Variables;

namespace Workflows.Conformance.Tests;

/// <summary>Every workflow that scenarios run.</summary>
internal static class WorkflowTable
{
    private static readonly IReadOnlyDictionary<string, WorkflowUnderTest> ByName = new[]
    {
        WorkflowUnderTest.Create(OrderWorkflow.Definition, (tasks, input, options) => new OrderWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(TransparentWorkflow.Definition, (tasks, input, options) => new TransparentWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(NotifyWorkflow.Definition, (tasks, input, options) => new NotifyWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.WithoutData(TickWorkflow.Definition, (tasks, options) => new TickWorkflow(tasks).RunAsync(options)),
        WorkflowUnderTest.WithoutInput(SourceWorkflow.Definition, (tasks, options) => new SourceWorkflow(tasks).RunAsync(options)),
        WorkflowUnderTest.WithoutInput(WaitConstantsWorkflow.Definition, (_, options) => new WaitConstantsWorkflow().RunAsync(options)),
        WorkflowUnderTest.Create(WaitComputedWorkflow.Definition, (_, input, options) => new WaitComputedWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.WithoutOutput(FailureWorkflow.Definition, (_, input, options) => new FailureWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(PollingWorkflow.Definition, (tasks, input, options) => new PollingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(NamesWorkflow.Definition, (tasks, input, options) => new NamesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PipelineWorkflow.Definition, (tasks, input, options) => new PipelineWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(Shop.CheckoutWorkflow.Definition, (tasks, input, options) => new Shop.CheckoutWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(ChargingWorkflow.Definition, (tasks, input, options) => new ChargingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RetryDefaultsWorkflow.Definition, (tasks, input, options) => new RetryDefaultsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RetryTimingWorkflow.Definition, (tasks, input, options) => new RetryTimingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RetryCountersWorkflow.Definition, (tasks, input, options) => new RetryCountersWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RetryLoopWorkflow.Definition, (tasks, input, options) => new RetryLoopWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RetryOrderWorkflow.Definition, (tasks, input, options) => new RetryOrderWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RetryCountWorkflow.Definition, (tasks, input, options) => new RetryCountWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(LambdaRetrierWorkflow.Definition, (tasks, input, options) => new LambdaRetrierWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(NoLambdaRetrierWorkflow.Definition, (tasks, input, options) => new NoLambdaRetrierWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(CatchOrderWorkflow.Definition, (tasks, input, options) => new CatchOrderWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(CatchFormsWorkflow.Definition, (tasks, input, options) => new CatchFormsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(CatchTransparentWorkflow.Definition, (tasks, input, options) => new CatchTransparentWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ChainWorkflow.Definition, (tasks, input, options) => new ChainWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(EvaluationWorkflow.Definition, (tasks, input, options) => new EvaluationWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(TimeoutConstantWorkflow.Definition, (tasks, input, options) => new TimeoutConstantWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(TimeoutDataWorkflow.Definition, (tasks, input, options) => new TimeoutDataWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(DeadlineWorkflow.Definition, (tasks, input, options) => new DeadlineWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ClassLevelWorkflow.Definition, (tasks, input, options) => new ClassLevelWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(HierarchyWorkflow.Definition, (tasks, input, options) => new HierarchyWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PoliciesWorkflow.Definition, (tasks, input, options) => new PoliciesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(Travel.TravelSaga.Definition, (tasks, input, options) => ScenarioTravel.Create(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(AtOnceWorkflow.Definition, (tasks, input, options) => new AtOnceWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(InheritedWorkflow.Definition, (tasks, input, options) => new InheritedWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.WithoutOutput(FailTypesWorkflow.Definition, (_, input, options) => new FailTypesWorkflow().RunAsync(input, options)),

        WorkflowUnderTest.Create(PathOperatorsWorkflow.Definition, (_, input, options) => new PathOperatorsWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(PathStatesWorkflow.Definition, (tasks, input, options) => new PathStatesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PathFailuresWorkflow.Definition, (tasks, input, options) => new PathFailuresWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PathTimesWorkflow.Definition, (_, input, options) => new PathTimesWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(PathTextWorkflow.Definition, (_, input, options) => new PathTextWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(PathFunctionsWorkflow.Definition, (tasks, input, options) => new PathFunctionsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(Corpus.PathBasedOnData.Definition, (_, input, options) => new Corpus.PathBasedOnData().RunAsync(input, options)),
        WorkflowUnderTest.Create(Corpus.SynchronousApi.Definition, (tasks, input, options) => new Corpus.SynchronousApi(new ScenarioFunctions(tasks)).RunAsync(input, options)),
        WorkflowUnderTest.WithoutInput(
            Corpus.RetryWithExponentialBackoff.Definition,
            (tasks, options) => new Corpus.RetryWithExponentialBackoff(() => tasks.RunWith<Corpus.RetryWithExponentialBackoff.Response>("Generate random response")).RunAsync(options)),

        WorkflowUnderTest.Create(GradingWorkflow.Definition, (_, input, options) => new GradingWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(TrafficWorkflow.Definition, (tasks, input, options) => new TrafficWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(TriageWorkflow.Definition, (_, input, options) => new TriageWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(TariffWorkflow.Definition, (_, input, options) => new TariffWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(BookingWorkflow.Definition, (tasks, input, options) => new BookingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(SwitchboardWorkflow.Definition, (_, input, options) => new SwitchboardWorkflow().RunAsync(input, options)),

        WorkflowUnderTest.Create(NullsWorkflow.Definition, (_, input, options) => new NullsWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(ArithmeticWorkflow.Definition, (_, input, options) => new ArithmeticWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(TextWorkflow.Definition, (_, input, options) => new TextWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(TextMembersWorkflow.Definition, (tasks, input, options) => new TextMembersWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(MomentsWorkflow.Definition, (tasks, input, options) => new MomentsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(AnyJsonWorkflow.Definition, (tasks, input, options) => new AnyJsonWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RecordsWorkflow.Definition, (_, input, options) => new RecordsWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(ArraysWorkflow.Definition, (_, input, options) => new ArraysWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(ListWorkflow.Definition, (_, input, options) => new ListWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(JsonTextWorkflow.Definition, (_, input, options) => new JsonTextWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(DictionaryWorkflow.Definition, (_, input, options) => new DictionaryWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(DiscountWorkflow.Definition, (_, input, options) => new DiscountWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(LogicWorkflow.Definition, (_, input, options) => new LogicWorkflow().RunAsync(input, options)),

        WorkflowUnderTest.Create(PackingWorkflow.Definition, (tasks, input, options) => new PackingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(InvoicingWorkflow.Definition, (tasks, input, options) => new InvoicingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(CatalogueWorkflow.Definition, (tasks, input, options) => new CatalogueWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(ResultPathWorkflow.Definition, (tasks, input, options) => new ResultPathWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ShapingWorkflow.Definition, (tasks, input, options) => new ShapingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ContextWorkflow.Definition, (tasks, input, options) => new ContextWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ParametersWorkflow.Definition, (tasks, input, options) => new ParametersWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(SnakesWorkflow.Definition, (tasks, input, options) => new SnakesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(JsonNamesWorkflow.Definition, (_, input, options) => new JsonNamesWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(PassThroughWorkflow.Definition, (tasks, input, options) => new PassThroughWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(RefinedWorkflow.Definition, (tasks, input, options) => new RefinedWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PerhapsWorkflow.Definition, (tasks, input, options) => new PerhapsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ArrivalWorkflow.Definition, (_, input, options) => new ArrivalWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(QueueWorkflow.Definition, (tasks, input, options) => new QueueWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(WholeWorkflow.Definition, (tasks, input, options) => new WholeWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(ShipmentWorkflow.Definition, (tasks, input, options) => new ShipmentWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PollingVariablesWorkflow.Definition, (tasks, input, options) => new PollingVariablesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(SnapshotWorkflow.Definition, (_, input, options) => new SnapshotWorkflow().RunAsync(input, options)),
        WorkflowUnderTest.Create(PathVariablesWorkflow.Definition, (tasks, input, options) => new PathVariablesWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(CombineWorkflow.Definition, (tasks, input, options) => new CombineWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(TourWorkflow.Definition, (tasks, input, options) => new TourWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(QuotesWorkflow.Definition, (tasks, input, options) => new QuotesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RaceWorkflow.Definition, (tasks, input, options) => new RaceWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(RecoveryWorkflow.Definition, (tasks, input, options) => new RecoveryWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(NestedParallelWorkflow.Definition, (tasks, input, options) => new NestedParallelWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(SilentWorkflow.Definition, (tasks, input, options) => new SilentWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PathParallelWorkflow.Definition, (tasks, input, options) => new PathParallelWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(SquaresWorkflow.Definition, (tasks, input, options) => new SquaresWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ShippingWorkflow.Definition, (tasks, input, options) => new ShippingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(LanesWorkflow.Definition, (tasks, input, options) => new LanesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(FallsWorkflow.Definition, (tasks, input, options) => new FallsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(TablesWorkflow.Definition, (tasks, input, options) => new TablesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ErrandsWorkflow.Definition, (tasks, input, options) => new ErrandsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ClockWorkflow.Definition, (tasks, input, options) => new ClockWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(DivisionWorkflow.Definition, (tasks, input, options) => new DivisionWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PathMapWorkflow.Definition, (tasks, input, options) => new PathMapWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(VisitsWorkflow.Definition, (tasks, input, options) => new VisitsWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(SalesWorkflow.Definition, (tasks, input, options) => new SalesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(MailingWorkflow.Definition, (tasks, input, options) => new MailingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(EntriesWorkflow.Definition, (tasks, input, options) => new EntriesWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(PathChildrenWorkflow.Definition, (tasks, input, options) => new PathChildrenWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ArchiveWorkflow.Definition, (tasks, input, options) => new ArchiveWorkflow(tasks).RunAsync(input, options)),

        WorkflowUnderTest.Create(RatingWorkflow.Definition, (tasks, input, options) => new RatingWorkflow(tasks).RunAsync(input, options)),
        WorkflowUnderTest.Create(ContestWorkflow.Definition, (tasks, input, options) => new ContestWorkflow(tasks, new RatingWorkflow(tasks)).RunAsync(input, options)),
    }.Concat(CorpusWorkflows.All).Concat(OutsideTable.Rows).ToDictionary(workflow => workflow.Name);

    public static IEnumerable<string> Names => ByName.Keys;

    public static WorkflowUnderTest Find(string name) => ByName[name];
}
