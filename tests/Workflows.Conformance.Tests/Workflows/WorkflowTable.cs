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
        WorkflowUnderTest.Create(OrderWorkflow.Definition, tasks => new OrderWorkflow(tasks)),
        WorkflowUnderTest.Create(TransparentWorkflow.Definition, tasks => new TransparentWorkflow(tasks)),
        WorkflowUnderTest.Create(NotifyWorkflow.Definition, tasks => new NotifyWorkflow(tasks)),
        WorkflowUnderTest.Create(TickWorkflow.Definition, tasks => new TickWorkflow(tasks)).WithoutOutput(),
        WorkflowUnderTest.Create(SourceWorkflow.Definition, tasks => new SourceWorkflow(tasks)),
        WorkflowUnderTest.Create(WaitConstantsWorkflow.Definition, _ => new WaitConstantsWorkflow()),
        WorkflowUnderTest.Create(WaitComputedWorkflow.Definition, _ => new WaitComputedWorkflow()),
        WorkflowUnderTest.Create(FailureWorkflow.Definition, _ => new FailureWorkflow()).WithoutOutput(),
        WorkflowUnderTest.Create(PollingWorkflow.Definition, tasks => new PollingWorkflow(tasks)),
        WorkflowUnderTest.Create(NamesWorkflow.Definition, tasks => new NamesWorkflow(tasks)),
        WorkflowUnderTest.Create(PipelineWorkflow.Definition, tasks => new PipelineWorkflow(tasks)),
        WorkflowUnderTest.Create(Shop.CheckoutWorkflow.Definition, tasks => new Shop.CheckoutWorkflow(tasks)),

        WorkflowUnderTest.Create(ChargingWorkflow.Definition, tasks => new ChargingWorkflow(tasks)),
        WorkflowUnderTest.Create(RetryDefaultsWorkflow.Definition, tasks => new RetryDefaultsWorkflow(tasks)),
        WorkflowUnderTest.Create(RetryTimingWorkflow.Definition, tasks => new RetryTimingWorkflow(tasks)),
        WorkflowUnderTest.Create(RetryCountersWorkflow.Definition, tasks => new RetryCountersWorkflow(tasks)),
        WorkflowUnderTest.Create(RetryLoopWorkflow.Definition, tasks => new RetryLoopWorkflow(tasks)),
        WorkflowUnderTest.Create(RetryOrderWorkflow.Definition, tasks => new RetryOrderWorkflow(tasks)),
        WorkflowUnderTest.Create(RetryCountWorkflow.Definition, tasks => new RetryCountWorkflow(tasks)),
        WorkflowUnderTest.Create(LambdaRetrierWorkflow.Definition, tasks => new LambdaRetrierWorkflow(tasks)),
        WorkflowUnderTest.Create(NoLambdaRetrierWorkflow.Definition, tasks => new NoLambdaRetrierWorkflow(tasks)),
        WorkflowUnderTest.Create(CatchOrderWorkflow.Definition, tasks => new CatchOrderWorkflow(tasks)),
        WorkflowUnderTest.Create(CatchFormsWorkflow.Definition, tasks => new CatchFormsWorkflow(tasks)),
        WorkflowUnderTest.Create(CatchTransparentWorkflow.Definition, tasks => new CatchTransparentWorkflow(tasks)),
        WorkflowUnderTest.Create(ChainWorkflow.Definition, tasks => new ChainWorkflow(tasks)),
        WorkflowUnderTest.Create(EvaluationWorkflow.Definition, tasks => new EvaluationWorkflow(tasks)),
        WorkflowUnderTest.Create(TimeoutConstantWorkflow.Definition, tasks => new TimeoutConstantWorkflow(tasks)),
        WorkflowUnderTest.Create(TimeoutDataWorkflow.Definition, tasks => new TimeoutDataWorkflow(tasks)),
        WorkflowUnderTest.Create(DeadlineWorkflow.Definition, tasks => new DeadlineWorkflow(tasks)),
        WorkflowUnderTest.Create(ClassLevelWorkflow.Definition, tasks => new ClassLevelWorkflow(tasks)),
        WorkflowUnderTest.Create(HierarchyWorkflow.Definition, tasks => new HierarchyWorkflow(tasks)),
        WorkflowUnderTest.Create(PoliciesWorkflow.Definition, tasks => new PoliciesWorkflow(tasks)),
        WorkflowUnderTest.Create(Travel.TravelSaga.Definition, tasks => ScenarioTravel.Create(tasks)),
        WorkflowUnderTest.Create(AtOnceWorkflow.Definition, tasks => new AtOnceWorkflow(tasks)),
        WorkflowUnderTest.Create(InheritedWorkflow.Definition, tasks => new InheritedWorkflow(tasks)),
        WorkflowUnderTest.Create(FailTypesWorkflow.Definition, _ => new FailTypesWorkflow()).WithoutOutput(),

        WorkflowUnderTest.Create(PathOperatorsWorkflow.Definition, _ => new PathOperatorsWorkflow()),
        WorkflowUnderTest.Create(PathStatesWorkflow.Definition, tasks => new PathStatesWorkflow(tasks)),
        WorkflowUnderTest.Create(PathFailuresWorkflow.Definition, tasks => new PathFailuresWorkflow(tasks)),
        WorkflowUnderTest.Create(PathTimesWorkflow.Definition, _ => new PathTimesWorkflow()),
        WorkflowUnderTest.Create(PathTextWorkflow.Definition, _ => new PathTextWorkflow()),
        WorkflowUnderTest.Create(PathFunctionsWorkflow.Definition, tasks => new PathFunctionsWorkflow(tasks)),
        WorkflowUnderTest.Create(Corpus.PathBasedOnData.Definition, _ => new Corpus.PathBasedOnData()),
        WorkflowUnderTest.Create(Corpus.SynchronousApi.Definition, tasks => new Corpus.SynchronousApi(new ScenarioFunctions(tasks))),
        WorkflowUnderTest.Create(
            Corpus.RetryWithExponentialBackoff.Definition,
            tasks => new Corpus.RetryWithExponentialBackoff(() => tasks.RunWith<Corpus.RetryWithExponentialBackoff.Response>("Generate random response"))),

        WorkflowUnderTest.Create(GradingWorkflow.Definition, _ => new GradingWorkflow()),
        WorkflowUnderTest.Create(TrafficWorkflow.Definition, tasks => new TrafficWorkflow(tasks)),
        WorkflowUnderTest.Create(TriageWorkflow.Definition, _ => new TriageWorkflow()),
        WorkflowUnderTest.Create(TariffWorkflow.Definition, _ => new TariffWorkflow()),
        WorkflowUnderTest.Create(BookingWorkflow.Definition, tasks => new BookingWorkflow(tasks)),
        WorkflowUnderTest.Create(SwitchboardWorkflow.Definition, _ => new SwitchboardWorkflow()),

        WorkflowUnderTest.Create(NullsWorkflow.Definition, _ => new NullsWorkflow()),
        WorkflowUnderTest.Create(ArithmeticWorkflow.Definition, _ => new ArithmeticWorkflow()),
        WorkflowUnderTest.Create(TextWorkflow.Definition, _ => new TextWorkflow()),
        WorkflowUnderTest.Create(TextMembersWorkflow.Definition, tasks => new TextMembersWorkflow(tasks)),
        WorkflowUnderTest.Create(MomentsWorkflow.Definition, tasks => new MomentsWorkflow(tasks)),
        WorkflowUnderTest.Create(AnyJsonWorkflow.Definition, tasks => new AnyJsonWorkflow(tasks)),
        WorkflowUnderTest.Create(RecordsWorkflow.Definition, _ => new RecordsWorkflow()),
        WorkflowUnderTest.Create(ArraysWorkflow.Definition, _ => new ArraysWorkflow()),
        WorkflowUnderTest.Create(ListWorkflow.Definition, _ => new ListWorkflow()),
        WorkflowUnderTest.Create(JsonTextWorkflow.Definition, _ => new JsonTextWorkflow()),
        WorkflowUnderTest.Create(DictionaryWorkflow.Definition, _ => new DictionaryWorkflow()),
        WorkflowUnderTest.Create(DiscountWorkflow.Definition, _ => new DiscountWorkflow()),
        WorkflowUnderTest.Create(LogicWorkflow.Definition, _ => new LogicWorkflow()),

        WorkflowUnderTest.Create(PackingWorkflow.Definition, tasks => new PackingWorkflow(tasks)),
        WorkflowUnderTest.Create(InvoicingWorkflow.Definition, tasks => new InvoicingWorkflow(tasks)),
        WorkflowUnderTest.Create(CatalogueWorkflow.Definition, tasks => new CatalogueWorkflow(tasks)),

        WorkflowUnderTest.Create(ResultPathWorkflow.Definition, tasks => new ResultPathWorkflow(tasks)),
        WorkflowUnderTest.Create(ShapingWorkflow.Definition, tasks => new ShapingWorkflow(tasks)),
        WorkflowUnderTest.Create(ContextWorkflow.Definition, tasks => new ContextWorkflow(tasks)),
        WorkflowUnderTest.Create(ParametersWorkflow.Definition, tasks => new ParametersWorkflow(tasks)),
        WorkflowUnderTest.Create(SnakesWorkflow.Definition, tasks => new SnakesWorkflow(tasks)),
        WorkflowUnderTest.Create(JsonNamesWorkflow.Definition, _ => new JsonNamesWorkflow()),
        WorkflowUnderTest.Create(PassThroughWorkflow.Definition, tasks => new PassThroughWorkflow(tasks)),

        WorkflowUnderTest.Create(RefinedWorkflow.Definition, tasks => new RefinedWorkflow(tasks)),
        WorkflowUnderTest.Create(PerhapsWorkflow.Definition, tasks => new PerhapsWorkflow(tasks)),
        WorkflowUnderTest.Create(ArrivalWorkflow.Definition, _ => new ArrivalWorkflow()),
        WorkflowUnderTest.Create(QueueWorkflow.Definition, tasks => new QueueWorkflow(tasks)),
        WorkflowUnderTest.Create(WholeWorkflow.Definition, tasks => new WholeWorkflow(tasks)),

        WorkflowUnderTest.Create(ShipmentWorkflow.Definition, tasks => new ShipmentWorkflow(tasks)),
        WorkflowUnderTest.Create(PollingVariablesWorkflow.Definition, tasks => new PollingVariablesWorkflow(tasks)),
        WorkflowUnderTest.Create(SnapshotWorkflow.Definition, _ => new SnapshotWorkflow()),
        WorkflowUnderTest.Create(PathVariablesWorkflow.Definition, tasks => new PathVariablesWorkflow(tasks)),

        WorkflowUnderTest.Create(CombineWorkflow.Definition, tasks => new CombineWorkflow(tasks)),
        WorkflowUnderTest.Create(TourWorkflow.Definition, tasks => new TourWorkflow(tasks)),
        WorkflowUnderTest.Create(QuotesWorkflow.Definition, tasks => new QuotesWorkflow(tasks)),
        WorkflowUnderTest.Create(RaceWorkflow.Definition, tasks => new RaceWorkflow(tasks)),
        WorkflowUnderTest.Create(RecoveryWorkflow.Definition, tasks => new RecoveryWorkflow(tasks)),
        WorkflowUnderTest.Create(NestedParallelWorkflow.Definition, tasks => new NestedParallelWorkflow(tasks)),
        WorkflowUnderTest.Create(SilentWorkflow.Definition, tasks => new SilentWorkflow(tasks)),
        WorkflowUnderTest.Create(PathParallelWorkflow.Definition, tasks => new PathParallelWorkflow(tasks)),

        WorkflowUnderTest.Create(SquaresWorkflow.Definition, tasks => new SquaresWorkflow(tasks)),
        WorkflowUnderTest.Create(ShippingWorkflow.Definition, tasks => new ShippingWorkflow(tasks)),
        WorkflowUnderTest.Create(LanesWorkflow.Definition, tasks => new LanesWorkflow(tasks)),
        WorkflowUnderTest.Create(FallsWorkflow.Definition, tasks => new FallsWorkflow(tasks)),
        WorkflowUnderTest.Create(TablesWorkflow.Definition, tasks => new TablesWorkflow(tasks)),
        WorkflowUnderTest.Create(ErrandsWorkflow.Definition, tasks => new ErrandsWorkflow(tasks)),
        WorkflowUnderTest.Create(ClockWorkflow.Definition, tasks => new ClockWorkflow(tasks)),
        WorkflowUnderTest.Create(DivisionWorkflow.Definition, tasks => new DivisionWorkflow(tasks)),
        WorkflowUnderTest.Create(PathMapWorkflow.Definition, tasks => new PathMapWorkflow(tasks)),

        WorkflowUnderTest.Create(VisitsWorkflow.Definition, tasks => new VisitsWorkflow(tasks)),
        WorkflowUnderTest.Create(SalesWorkflow.Definition, tasks => new SalesWorkflow(tasks)),
        WorkflowUnderTest.Create(MailingWorkflow.Definition, tasks => new MailingWorkflow(tasks)),
        WorkflowUnderTest.Create(EntriesWorkflow.Definition, tasks => new EntriesWorkflow(tasks)),
        WorkflowUnderTest.Create(PathChildrenWorkflow.Definition, tasks => new PathChildrenWorkflow(tasks)),
        WorkflowUnderTest.Create(ArchiveWorkflow.Definition, tasks => new ArchiveWorkflow(tasks)),

        WorkflowUnderTest.Create(RatingWorkflow.Definition, tasks => new RatingWorkflow(tasks)),
        WorkflowUnderTest.Create(ContestWorkflow.Definition, tasks => new ContestWorkflow(tasks, new RatingWorkflow(tasks))),
    }.Concat(CorpusWorkflows.All).Concat(OutsideTable.Rows).ToDictionary(workflow => workflow.Name);

    public static IEnumerable<string> Names => ByName.Keys;

    public static WorkflowUnderTest Find(string name) => ByName[name];
}
