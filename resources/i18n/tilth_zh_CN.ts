<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>There is no ideal customer profile yet: draft one from your deals, or write one.</source>
        <translation>尚无理想客户画像：请根据您的商机起草，或自行填写。</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Its people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activity of the last 30 days</source>
        <translation>近 30 天的活动</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
</context>
<context>
    <name>AccountPlan</name>
    <message>
        <source>This company has a plan already.</source>
        <translation>这家公司已有计划。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Series began</source>
        <translation>系列开始</translation>
    </message>
    <message>
        <source>Day of the rule</source>
        <translation>规则日期</translation>
    </message>
</context>
<context>
    <name>ActivityKind</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
</context>
<context>
    <name>ActivitySet</name>
    <message>
        <source>There are no activity sets yet; &apos;tilthctl sets --usual&apos; adds the usual ones.</source>
        <translation>还没有任务组；“tilthctl sets --usual” 会添加常用的几组。</translation>
    </message>
    <message>
        <source>This activity set is gone.</source>
        <translation>该任务组已不存在。</translation>
    </message>
    <message>
        <source>This set is for records of another type.</source>
        <translation>该任务组适用于其他类型的记录。</translation>
    </message>
    <message>
        <source>This set has no steps yet; add some first.</source>
        <translation>该任务组还没有步骤，请先添加。</translation>
    </message>
    <message>
        <source>There is no day to count from; give the campaign a start, the deal a close date.</source>
        <translation>没有可起算的日期；请先填写活动开始日或商机的预计成交日。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ActivityStatus</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>已推迟</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
</context>
<context>
    <name>AnswerTask</name>
    <message>
        <source>Answer&apos;s words</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>%1 exists already. It is replaced, and what it holds is lost.</source>
        <translation>%1 已经存在，将被替换，其中的内容会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>AssignTo</name>
    <message>
        <source>One person</source>
        <translation>指定人员</translation>
    </message>
    <message>
        <source>Team in turn</source>
        <translation>团队轮流</translation>
    </message>
    <message>
        <source>Whoever of the team has the fewest</source>
        <translation>团队中最少者</translation>
    </message>
    <message>
        <source>Lead pool</source>
        <translation>线索池</translation>
    </message>
</context>
<context>
    <name>Assignee</name>
    <message>
        <source>A number of leads is 0 or more, or empty for any number.</source>
        <translation>线索数为 0 或以上；不限则留空。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open leads at most</source>
        <translation>未结线索上限</translation>
    </message>
    <message>
        <source>New leads in 30 days at most</source>
        <translation>30 天新线索上限</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>休假</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>There is no active assignment rule; add one first.</source>
        <translation>没有启用的分配规则；请先添加一条。</translation>
    </message>
    <message>
        <source>Say who gets these leads.</source>
        <translation>请指定由谁接收这些线索。</translation>
    </message>
    <message>
        <source>Say whose team gets these leads.</source>
        <translation>请指定由哪个团队接收这些线索。</translation>
    </message>
    <message>
        <source>This person&apos;s limits are on record already; change those.</source>
        <translation>此人的限额已有记录；请修改该记录。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原负责人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>分给</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>AssignmentKind</name>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Claimed from the pool</source>
        <translation>从线索池领取</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Came back by itself</source>
        <translation>自动退回</translation>
    </message>
</context>
<context>
    <name>AssignmentRule</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索条件</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>分给</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>First touch</source>
        <translation>首次互动</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>末次互动</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>U-shaped</source>
        <translation>U 形</translation>
    </message>
    <message>
        <source>W-shaped</source>
        <translation>W 形</translation>
    </message>
    <message>
        <source>Full path</source>
        <translation>全路径</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>时间衰减</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made, because its folder cannot be made; choose another one in the settings: </source>
        <translation>没有备份，因为无法创建备份文件夹；请在设置里另选一个：</translation>
    </message>
    <message>
        <source>No backup was made, because its disk has too little room; free some, or choose another folder in the settings. Megabytes free and needed: </source>
        <translation>没有备份，因为磁盘空间不足；请腾出空间，或在设置里另选文件夹。可用和所需（MB）：</translation>
    </message>
    <message>
        <source>The backup was not equal to the workspace and was not kept. Look after the disk, then make it again.</source>
        <translation>备份与工作区不一致，没有保留。请检查磁盘，再备份一次。</translation>
    </message>
    <message>
        <source>A workspace on a server is backed up there: use pg_dump with the address of the workspace.</source>
        <translation>服务器上的工作区在服务器上备份：用 pg_dump 加工作区的地址。</translation>
    </message>
    <message>
        <source>There is no folder for backups; choose one in the settings.</source>
        <translation>没有备份文件夹；请在设置里选一个。</translation>
    </message>
    <message>
        <source>A backup could not be cleaned and holds the person still; delete it: </source>
        <translation>有一份备份无法清理，里面还有此人的数据；请删除它：</translation>
    </message>
</context>
<context>
    <name>BackupOccasion</name>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>At close</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>Bant</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>none, none planned</source>
        <translation>没有，也无计划</translation>
    </message>
    <message>
        <source>need for money admitted</source>
        <translation>承认需要资金</translation>
    </message>
    <message>
        <source>range stated</source>
        <translation>说明了范围</translation>
    </message>
    <message>
        <source>approved and at least our price</source>
        <translation>已批准且不低于我方报价</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>决策权</translation>
    </message>
    <message>
        <source>no influence</source>
        <translation>无影响力</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>有影响力</translation>
    </message>
    <message>
        <source>access to the decider agreed</source>
        <translation>同意接触决策人</translation>
    </message>
    <message>
        <source>decider engaged</source>
        <translation>决策人已参与</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>latent problem</source>
        <translation>潜在问题</translation>
    </message>
    <message>
        <source>admitted, with effect</source>
        <translation>已承认且有影响</translation>
    </message>
    <message>
        <source>quantified, top priority</source>
        <translation>已量化，最优先</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>none or over 12 months</source>
        <translation>无或超过 12 个月</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 至 12 个月</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 至 6 个月</translation>
    </message>
    <message>
        <source>under 3 months, driving event</source>
        <translation>3 个月内，有推动事件</translation>
    </message>
</context>
<context>
    <name>Battlecard</name>
    <message>
        <source>This battlecard is gone.</source>
        <translation>此销售弹药已不存在。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Sales method</source>
        <translation>销售方法</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>用户画像</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>BattlecardKind</name>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议应对</translation>
    </message>
    <message>
        <source>Selling tip</source>
        <translation>销售技巧</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>案例</translation>
    </message>
</context>
<context>
    <name>BudgetLine</name>
    <message>
        <source>An amount of a budget is 0 or more.</source>
        <translation>预算金额须为 0 或更大。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>BudgetLineKind</name>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Event costs</source>
        <translation>活动费用</translation>
    </message>
    <message>
        <source>Print costs</source>
        <translation>印刷费用</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理服务</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他费用</translation>
    </message>
</context>
<context>
    <name>BudgetWarning</name>
    <message>
        <source>Within the budget</source>
        <translation>在预算内</translation>
    </message>
    <message>
        <source>No budget is set</source>
        <translation>未设预算</translation>
    </message>
    <message>
        <source>At least 80 % of the budget is committed or spent</source>
        <translation>预算已承诺或支出 80 % 以上</translation>
    </message>
    <message>
        <source>The whole budget is committed or spent</source>
        <translation>预算已全部承诺或支出</translation>
    </message>
    <message>
        <source>More is planned than the budget holds</source>
        <translation>计划超出预算</translation>
    </message>
</context>
<context>
    <name>BuyingRole</name>
    <message>
        <source>This contact has no such role in the deal.</source>
        <translation>此联系人在该商机中没有这一角色。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>BuyingRoleRole</name>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>内部支持者</translation>
    </message>
    <message>
        <source>Budget holder</source>
        <translation>预算负责人</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>User of it</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The lunar calendar is known from 1900-01-01 to 2101-01-28, the end of the lunar year 2100, not for </source>
        <translation>农历只收录 1900-01-01 至 2101-01-28（农历 2100 年年末），不包括 </translation>
    </message>
    <message>
        <source>The lunar calendar has no such day: </source>
        <translation>农历没有这一天：</translation>
    </message>
    <message>
        <source>Solar terms are known for the years 1900 to 2100, not for </source>
        <translation>只收录 1900 至 2100 年的节气，不包括 </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>No market</source>
        <translation>无市场</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>上级活动</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>无上级活动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Campaign items</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Tasks and meetings</source>
        <translation>任务与会议</translation>
    </message>
    <message>
        <source>Close dates</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>其他日历</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clash, with whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No weekday is a working day; leave at least one out of the weekend.</source>
        <translation>一周中没有工作日；周末至少要留出一天。</translation>
    </message>
    <message>
        <source>Holidays and company days leave no working day in these years; take some of them back.</source>
        <translation>节假日和公司放假使这些年份没有一个工作日；请取消一部分。</translation>
    </message>
    <message>
        <source>Working hours end after they begin, by 24:00, and do not overlap; earlier ones come first.</source>
        <translation>工作时段须先开始后结束、不晚于 24:00、互不重叠，并按先后排列。</translation>
    </message>
    <message>
        <source>No working day has working hours; give some weekday hours.</source>
        <translation>没有任何工作日设有工作时段；请为某个工作日设置时段。</translation>
    </message>
    <message>
        <source>400 days in a row have no working time; take back some days off.</source>
        <translation>连续 400 天没有工作时间；请取消一些休息日。</translation>
    </message>
    <message>
        <source>This takes longer than 40 years of working time.</source>
        <translation>所需的工作时间超过 40 年。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood as a moving day; write for instance &quot;春节 -14 d&quot;, &quot;春节 -5 working days&quot;, &quot;third Thursday of November&quot;, &quot;Easter -7&quot;, &quot;12-24&quot; or a rule such as &quot;lunar 1-1 -14&quot;.</source>
        <translation>无法将“%1”理解为浮动日期，请写成例如“春节 -14 d”、“春节 -5 个工作日”、“third Thursday of November”、“Easter -7”、“12-24”，或规则“lunar 1-1 -14”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no known day in %2.</source>
        <translation>“%1”在 %2 年没有已知的日期。</translation>
    </message>
</context>
<context>
    <name>Calendar file</name>
    <message>
        <source>it ends in the middle of an entry</source>
        <translation>文件在一个条目中间结束</translation>
    </message>
    <message>
        <source>a line is longer than 1 MB</source>
        <translation>某一行超过 1 MB</translation>
    </message>
    <message>
        <source>it has more than 50,000 entries</source>
        <translation>条目超过 50,000 个</translation>
    </message>
    <message>
        <source>entries lie in one another more than 32 levels deep</source>
        <translation>条目嵌套超过 32 层</translation>
    </message>
    <message>
        <source>an entry ends that never began</source>
        <translation>某个条目只有结束没有开始</translation>
    </message>
    <message>
        <source>the time zone is not known: </source>
        <translation>无法识别的时区：</translation>
    </message>
    <message>
        <source>it ends before it starts; its end is left out.</source>
        <translation>结束早于开始；已忽略结束时间。</translation>
    </message>
    <message>
        <source>EXRULE is not followed.</source>
        <translation>不支持 EXRULE。</translation>
    </message>
    <message>
        <source>The calendar file holds no events and no tasks.</source>
        <translation>日历文件中没有日程，也没有任务。</translation>
    </message>
    <message>
        <source>The calendar file is larger than 20 MB.</source>
        <translation>日历文件超过 20 MB。</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no BEGIN:VCALENDAR.</source>
        <translation>这不是日历文件：没有 BEGIN:VCALENDAR。</translation>
    </message>
    <message>
        <source>an entry has no name</source>
        <translation>某个条目没有名称</translation>
    </message>
    <message>
        <source>it lasts several days, of which an activity keeps the first; campaigns keep them all.</source>
        <translation>持续多天，活动记录只保留第一天；导入为营销活动则全部保留。</translation>
    </message>
    <message>
        <source>it repeats; a campaign is made of the first time.</source>
        <translation>会重复；只按第一次生成营销活动。</translation>
    </message>
    <message>
        <source>its rule counts days of another time zone, on which it is a day earlier or later here.</source>
        <translation>其规则按另一时区的日期计算，在这里会早或晚一天。</translation>
    </message>
    <message>
        <source>The calendar file cannot be read: %1 (line %2)</source>
        <translation>无法读取日历文件：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no date.</source>
        <translation>%1“%2”不是日期。</translation>
    </message>
</context>
<context>
    <name>Calendar server</name>
    <message>
        <source>Nothing is undecided about this entry: </source>
        <translation>此条目没有待处理的冲突：</translation>
    </message>
    <message>
        <source>the login or the password is wrong</source>
        <translation>登录名或密码错误</translation>
    </message>
    <message>
        <source>it does not allow that</source>
        <translation>服务器不允许</translation>
    </message>
    <message>
        <source>there is no such calendar; make it there, or with --make</source>
        <translation>没有这个日历；请在服务器上建立，或使用 --make</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>服务器拒绝</translation>
    </message>
    <message>
        <source>The calendar server did not take it: </source>
        <translation>日历服务器未接受：</translation>
    </message>
    <message>
        <source>The entry is not there any more: </source>
        <translation>该条目已不存在：</translation>
    </message>
    <message>
        <source>The calendar server gave an answer that cannot be read.</source>
        <translation>日历服务器的应答无法读取。</translation>
    </message>
</context>
<context>
    <name>CalendarServer</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>同步位置</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Name</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>实际花费</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>预期收入</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级活动</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A goal is 0 or more; leave it empty where there is none.</source>
        <translation>目标须为 0 或更大；没有目标就留空。</translation>
    </message>
    <message>
        <source>A campaign lasts 1 to 1000 days.</source>
        <translation>活动持续 1 到 1000 天。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Starts each year</source>
        <translation>每年开始于</translation>
    </message>
    <message>
        <source>Days each year</source>
        <translation>每年天数</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>预计成本</translation>
    </message>
    <message>
        <source>Goal: leads</source>
        <translation>目标：线索</translation>
    </message>
    <message>
        <source>Goal: MQLs</source>
        <translation>目标：MQL</translation>
    </message>
    <message>
        <source>Goal: revenue</source>
        <translation>目标：收入</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>展示次数</translation>
    </message>
    <message>
        <source>Code in links</source>
        <translation>链接代码</translation>
    </message>
    <message>
        <source>A campaign below it stands higher; change that one first.</source>
        <translation>下级活动的层级更高；请先改下级。</translation>
    </message>
    <message>
        <source>Programme › campaign</source>
        <translation>项目 › 活动</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Won revenue</source>
        <translation>赢单收入</translation>
    </message>
    <message>
        <source>ROI %</source>
        <translation>ROI %</translation>
    </message>
    <message>
        <source>A completed campaign has happened and cannot be moved.</source>
        <translation>已完成的活动不能再移动。</translation>
    </message>
    <message>
        <source>The campaign has no dates to move; give it a start first.</source>
        <translation>活动没有日期可移动；请先填写开始日期。</translation>
    </message>
    <message>
        <source>A campaign cannot be part of itself.</source>
        <translation>活动不能属于自己。</translation>
    </message>
    <message>
        <source>A campaign cannot be part of one that is part of it.</source>
        <translation>活动不能属于自己的下级活动。</translation>
    </message>
    <message>
        <source>A campaign stands no higher than what it is part of: programme, campaign, activity.</source>
        <translation>活动的层级不能高于其上级：项目、活动、子活动。</translation>
    </message>
    <message>
        <source>It ends before it starts; change one of the two days.</source>
        <translation>结束早于开始；请改其中一个日期。</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>没有这个营销活动。</translation>
    </message>
</context>
<context>
    <name>CampaignItem</name>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>偏移天数</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算点</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>固定日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>A time of day is written as 09:30; empty: any time.</source>
        <translation>时间写作 09:30；留空表示全天任何时间。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>CampaignItemKind</name>
    <message>
        <source>Mailing</source>
        <translation>群发邮件</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Print date</source>
        <translation>付印日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>线下活动</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Round of calls</source>
        <translation>电话外呼</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>其他事项</translation>
    </message>
</context>
<context>
    <name>CampaignItemOffsetFrom</name>
    <message>
        <source>Start of the campaign</source>
        <translation>活动开始</translation>
    </message>
    <message>
        <source>End of the campaign</source>
        <translation>活动结束</translation>
    </message>
</context>
<context>
    <name>CampaignItemOffsetIn</name>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>CampaignLevel</name>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>子活动</translation>
    </message>
</context>
<context>
    <name>CampaignMember</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Responded at</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>A member is a lead, a contact, or at least a name.</source>
        <translation>成员须为线索、联系人，或至少有姓名。</translation>
    </message>
    <message>
        <source>This person is a member of the campaign already.</source>
        <translation>此人已是该活动的成员。</translation>
    </message>
</context>
<context>
    <name>CampaignMemberStatus</name>
    <message>
        <source>To be addressed</source>
        <translation>待触达</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>已参加</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场到访</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回应</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Planning</source>
        <translation>筹划中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>CampaignVariant</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>签批人</translation>
    </message>
    <message>
        <source>Signed off at</source>
        <translation>签批时间</translation>
    </message>
    <message>
        <source>The variant is live or has ended; there is nothing to sign off.</source>
        <translation>该版本已上线或已结束，无需签批。</translation>
    </message>
    <message>
        <source>The variant is signed off already.</source>
        <translation>该版本已签批。</translation>
    </message>
    <message>
        <source>Only the head of the territory&apos;s sales signs off; ask its owner.</source>
        <translation>只有该区域的销售负责人可以签批；请联系区域负责人。</translation>
    </message>
    <message>
        <source>A sign-off is given with its button or with &quot;campaign sign-off&quot;.</source>
        <translation>签批须用按钮或命令 “campaign sign-off”。</translation>
    </message>
    <message>
        <source>A live variant keeps what was signed off; end it and make a new one.</source>
        <translation>已上线的版本不能改动签批内容；请结束它并新建一个。</translation>
    </message>
    <message>
        <source>A variant goes live only after its territory&apos;s sales signed it off.</source>
        <translation>区域销售签批后版本才能上线。</translation>
    </message>
</context>
<context>
    <name>CampaignVariantStatus</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waits for sign-off</source>
        <translation>待签批</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已签批</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>CardUse</name>
    <message>
        <source>Battlecard used</source>
        <translation>所用销售弹药</translation>
    </message>
    <message>
        <source>Battlecard</source>
        <translation>销售弹药</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>CellKind</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date-time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>url</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>记录邮件</translation>
    </message>
    <message>
        <source>Complete activity</source>
        <translation>完成跟进</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>转化线索</translation>
    </message>
    <message>
        <source>Move deal</source>
        <translation>移动商机</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>添加销售流程</translation>
    </message>
    <message>
        <source>Add touch</source>
        <translation>添加互动</translation>
    </message>
    <message>
        <source>Rate BANT</source>
        <translation>评定 BANT</translation>
    </message>
    <message>
        <source>Hand lead over</source>
        <translation>移交线索</translation>
    </message>
    <message>
        <source>Accept lead</source>
        <translation>接受线索</translation>
    </message>
    <message>
        <source>Reject lead</source>
        <translation>退回线索</translation>
    </message>
    <message>
        <source>Recycle lead</source>
        <translation>回收线索</translation>
    </message>
    <message>
        <source>Qualify lead</source>
        <translation>确认线索</translation>
    </message>
    <message>
        <source>Change score model</source>
        <translation>更改评分模型</translation>
    </message>
    <message>
        <source>Score all leads</source>
        <translation>重算全部线索评分</translation>
    </message>
    <message>
        <source>Add demo data</source>
        <translation>添加演示数据</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Publish campaigns</source>
        <translation>发布营销活动</translation>
    </message>
    <message>
        <source>Decide about a calendar entry</source>
        <translation>处理日历冲突</translation>
    </message>
    <message>
        <source>Subscribe to a calendar</source>
        <translation>订阅日历</translation>
    </message>
    <message>
        <source>Read a calendar again</source>
        <translation>重新读取日历</translation>
    </message>
    <message>
        <source>Plan next year</source>
        <translation>规划下一年</translation>
    </message>
    <message>
        <source>Move campaign</source>
        <translation>移动活动</translation>
    </message>
    <message>
        <source>Change campaign dates</source>
        <translation>更改活动日期</translation>
    </message>
    <message>
        <source>Sign variant off</source>
        <translation>签批区域版本</translation>
    </message>
    <message>
        <source>Add campaign members</source>
        <translation>添加活动成员</translation>
    </message>
    <message>
        <source>Approve plan</source>
        <translation>批准计划</translation>
    </message>
    <message>
        <source>New plan version</source>
        <translation>新建计划版本</translation>
    </message>
    <message>
        <source>Start plan</source>
        <translation>开始计划</translation>
    </message>
    <message>
        <source>Move on the calendar</source>
        <translation>在日历上移动</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>Repeat activity</source>
        <translation>重复活动</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>编辑系列</translation>
    </message>
    <message>
        <source>End series</source>
        <translation>结束系列</translation>
    </message>
    <message>
        <source>Add activity sets</source>
        <translation>添加任务组</translation>
    </message>
    <message>
        <source>Apply activity set</source>
        <translation>应用任务组</translation>
    </message>
    <message>
        <source>Announce reminder</source>
        <translation>发出提醒</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Put reminder off</source>
        <translation>推迟提醒</translation>
    </message>
    <message>
        <source>Dismiss reminder</source>
        <translation>关闭提醒</translation>
    </message>
    <message>
        <source>Import holiday notice</source>
        <translation>导入放假通知</translation>
    </message>
    <message>
        <source>Merge records</source>
        <translation>合并记录</translation>
    </message>
    <message>
        <source>Train prediction</source>
        <translation>训练预测</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Suppress an address</source>
        <translation>禁止联系地址</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>抹除个人信息</translation>
    </message>
    <message>
        <source>Claim lead</source>
        <translation>领取线索</translation>
    </message>
    <message>
        <source>Return lead to the pool</source>
        <translation>退回线索池</translation>
    </message>
    <message>
        <source>Leads come back to the pool</source>
        <translation>线索自动退回线索池</translation>
    </message>
    <message>
        <source>Assign leads</source>
        <translation>分配线索</translation>
    </message>
    <message>
        <source>Tell records apart</source>
        <translation>标记为不重复</translation>
    </message>
    <message>
        <source>Sign the rule</source>
        <translation>签署规则</translation>
    </message>
    <message>
        <source>Add to a segment</source>
        <translation>加入细分</translation>
    </message>
    <message>
        <source>Take out of a segment</source>
        <translation>移出细分</translation>
    </message>
    <message>
        <source>Bring consent and suppression</source>
        <translation>带来同意与拒收记录</translation>
    </message>
    <message>
        <source>Change own setting</source>
        <translation>修改个人设置</translation>
    </message>
    <message>
        <source>Use a battlecard</source>
        <translation>使用销售弹药</translation>
    </message>
    <message>
        <source>Apply account tiers</source>
        <translation>应用客户等级</translation>
    </message>
    <message>
        <source>Set the ideal customer profile</source>
        <translation>设置理想客户画像</translation>
    </message>
    <message>
        <source>Add field note</source>
        <translation>添加一线反馈</translation>
    </message>
    <message>
        <source>Answer the field</source>
        <translation>答复一线</translation>
    </message>
    <message>
        <source>Set a sales method</source>
        <translation>设置销售方法</translation>
    </message>
    <message>
        <source>Choose the sales method of a pipeline</source>
        <translation>选择销售管道的销售方法</translation>
    </message>
    <message>
        <source>Answer of a sales method</source>
        <translation>销售方法的回答</translation>
    </message>
    <message>
        <source>Role in the buying centre</source>
        <translation>采购小组角色</translation>
    </message>
    <message>
        <source>Escalate hand-offs</source>
        <translation>上报未及时响应的移交</translation>
    </message>
    <message>
        <source>Order assignment rules</source>
        <translation>调整分配规则顺序</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Plan of an account</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Use a reference site</source>
        <translation>使用样板客户</translation>
    </message>
    <message>
        <source>The newest step is the demo company; remove the demo data to take it out.</source>
        <translation>最近一步是加入演示公司；要去掉它，请移除演示数据。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is missing; fill it in.</source>
        <translation>缺少%1，请填写。</translation>
    </message>
    <message>
        <source>%1 is longer than 1 MB; shorten it or keep it in a file.</source>
        <translation>%1超过 1 MB，请缩短或存为文件。</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text (UTF-8); remove them.</source>
        <translation>%1含有不是文本 (UTF-8) 的字节，请删除。</translation>
    </message>
    <message>
        <source>%1 is none of its choices; pick one.</source>
        <translation>%1不在选项之中，请选择一个。</translation>
    </message>
    <message>
        <source>%1 is negative; write it without the minus.</source>
        <translation>%1为负数，请去掉负号。</translation>
    </message>
    <message>
        <source>%1 holds a NUL character (U+0000), which is no text; take it out.</source>
        <translation>%1含有 NUL 字符 (U+0000)，它不属于文本，请删除。</translation>
    </message>
    <message>
        <source>The journal holds changes without their revision.</source>
        <translation>日志中有不属于任何修订的更改。</translation>
    </message>
    <message>
        <source>The journal has a gap in its numbers.</source>
        <translation>日志的编号不连续。</translation>
    </message>
    <message>
        <source>Scores are kept for leads that are gone.</source>
        <translation>仍保留着已不存在的线索的评分。</translation>
    </message>
    <message>
        <source>%1: record %2 points to a missing %3</source>
        <translation>%1：记录 %2 指向不存在的%3</translation>
    </message>
    <message>
        <source>The index %1 is not valid; ask the administrator to REINDEX.</source>
        <translation>索引 %1 无效，请管理员执行 REINDEX。</translation>
    </message>
    <message>
        <source>The constraint %1 was never checked.</source>
        <translation>约束 %1 从未检查过。</translation>
    </message>
    <message>
        <source>Lead %1 has more than one open hand-off.</source>
        <translation>线索 %1 有不止一个未答复的移交。</translation>
    </message>
    <message>
        <source>Deal %1 is in a stage of another pipeline.</source>
        <translation>商机 %1 处于另一销售管道的阶段。</translation>
    </message>
    <message>
        <source>Campaign %1 is part of itself.</source>
        <translation>营销活动 %1 属于它自身。</translation>
    </message>
    <message>
        <source>Budget line %1 is in another currency than its campaign.</source>
        <translation>预算行 %1 的币种与其营销活动不同。</translation>
    </message>
    <message>
        <source>Regional variant %1 is live or signed off without a signature.</source>
        <translation>区域版本 %1 已上线或已签批，却没有签批记录。</translation>
    </message>
    <message>
        <source>The score of lead %1 is not what its fields and touches give; score all leads anew.</source>
        <translation>线索 %1 的评分与其字段和互动不符，请重新计算所有线索的评分。</translation>
    </message>
    <message>
        <source>%1 is no e-mail address; write it like ada@example.org.</source>
        <translation>%1不是邮箱地址；请写成 ada@example.org 的形式。</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>%1 is yours</source>
        <translation>%1 已归您</translation>
    </message>
    <message>
        <source>Why does it go back to the pool?</source>
        <translation>为什么退回线索池？</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned to the pool</source>
        <translation>已退回线索池</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>The same audience is addressed through the same channel</source>
        <translation>同一渠道重复触达同一受众</translation>
    </message>
    <message>
        <source>The same product is in two offers</source>
        <translation>同一产品出现在两个优惠中</translation>
    </message>
    <message>
        <source>Its owner has more campaigns at a time than the limit</source>
        <translation>负责人同时进行的活动超过上限</translation>
    </message>
    <message>
        <source>The campaigns below are given more than the budget</source>
        <translation>下级活动的预算之和超过本预算</translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation>在公共假日</translation>
    </message>
    <message>
        <source>On a make-up working day</source>
        <translation>在调休工作日</translation>
    </message>
    <message>
        <source>In days that are kept free</source>
        <translation>在保留的空档日</translation>
    </message>
    <message>
        <source>There is no free day within a year.</source>
        <translation>一年内没有空闲日期。</translation>
    </message>
    <message>
        <source>A mailing or call in quiet hours</source>
        <translation>群发或电话落在免打扰时段</translation>
    </message>
    <message>
        <source>More mailings and calls to the same audience in 7 days than the limit</source>
        <translation>7 天内对同一受众的群发和电话超过上限</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New of another &amp;kind…</source>
        <translation>新建其他类型(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>新建工作区(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在本页查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Search and commands</source>
        <translation>搜索与命令(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>宽松行距(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation>紧凑行距(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文 English(&amp;E)</translation>
    </message>
    <message>
        <source>Simplified &amp;Chinese (简体中文)</source>
        <translation>简体中文(&amp;C)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the selected record beside the list</source>
        <translation>在列表旁显示所选记录</translation>
    </message>
    <message>
        <source>Open the whole record</source>
        <translation>打开完整记录</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Close, or put the value back</source>
        <translation>关闭，或恢复原值</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>删除所选记录</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Card to the next stage</source>
        <translation>卡片移到下一阶段</translation>
    </message>
    <message>
        <source>Card to the stage before</source>
        <translation>卡片移到上一阶段</translation>
    </message>
    <message>
        <source>Today, in the calendar</source>
        <translation>日历中的今天</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Move the bar later, in the calendar</source>
        <translation>在日历中将横条后移</translation>
    </message>
    <message>
        <source>Move the bar earlier</source>
        <translation>将横条前移</translation>
    </message>
    <message>
        <source>Make the bar longer</source>
        <translation>延长横条</translation>
    </message>
    <message>
        <source>Make the bar shorter</source>
        <translation>缩短横条</translation>
    </message>
    <message>
        <source>Show less time, in the timeline</source>
        <translation>放大时间轴</translation>
    </message>
    <message>
        <source>Show more time, in the timeline</source>
        <translation>缩小时间轴</translation>
    </message>
    <message>
        <source>Go to a day, in the timeline</source>
        <translation>在时间轴中转到日期</translation>
    </message>
    <message>
        <source>&amp;Apply activity set…</source>
        <translation>应用任务组(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message>
        <source>Put the reminder off, in the list of reminders</source>
        <translation>推迟提醒（在提醒列表中）</translation>
    </message>
    <message>
        <source>Note from the &amp;field…</source>
        <translation>记一线反馈…(&amp;F)</translation>
    </message>
    <message>
        <source>Edit the cell; typing does so as well</source>
        <translation>编辑单元格；直接键入亦可</translation>
    </message>
    <message>
        <source>Log a call, in the panel (F6)</source>
        <translation>在侧栏中（F6）记录通话</translation>
    </message>
    <message>
        <source>Log a mail, in the panel (F6)</source>
        <translation>在侧栏中（F6）记录邮件</translation>
    </message>
    <message>
        <source>Add a task, in the panel (F6)</source>
        <translation>在侧栏中（F6）添加任务</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>其他域名</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>Marketing e-mail</source>
        <translation>营销邮件</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>行为跟踪</translation>
    </message>
</context>
<context>
    <name>ConsentRecord</name>
    <message>
        <source>Hash of the address</source>
        <translation>地址哈希</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>告知文本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%1: not allowed, the address is suppressed</source>
        <translation>%1：不允许，该地址已被禁止联系</translation>
    </message>
    <message>
        <source>%1: no consent on record</source>
        <translation>%1：没有同意记录</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1：已同意</translation>
    </message>
    <message>
        <source>%1: not allowed, consent was refused</source>
        <translation>%1：不允许，已拒绝</translation>
    </message>
    <message>
        <source>%1: not allowed, consent was withdrawn</source>
        <translation>%1：不允许，同意已撤回</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1：%2，%3（%4）</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>其他邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Mail consent</source>
        <translation>邮件许可</translation>
    </message>
    <message>
        <source>Came from lead</source>
        <translation>来自线索</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 %2</source>
        <comment>12 leads</comment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 条线索</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 位联系人</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 家公司</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1 个商机</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 个营销活动</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 项活动</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>CustomKind</name>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>闲置天数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Furthest step</source>
        <translation>最远一步</translation>
    </message>
    <message>
        <source>A probability is 0 to 100 %.</source>
        <translation>概率为 0 到 100 %。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Probability %</source>
        <translation>概率 %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Lost note</source>
        <translation>丢单说明</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>进入阶段时间</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Last open stage</source>
        <translation>关闭前的阶段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Open activities</source>
        <translation>未完成跟进</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Created in month</source>
        <translation>创建月份</translation>
    </message>
    <message>
        <source>Created in quarter</source>
        <translation>创建季度</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Not added, it is there already</source>
        <translation>未添加，已有该记录</translation>
    </message>
    <message>
        <source>Two or three records can be merged at a time.</source>
        <translation>一次可合并两条或三条记录。</translation>
    </message>
</context>
<context>
    <name>DuplicateVerdict</name>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>One</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Score model</source>
        <translation>评分模型</translation>
    </message>
    <message>
        <source>Score models</source>
        <translation>评分模型</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>预算行</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>预算行</translation>
    </message>
    <message>
        <source>Campaign item</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Campaign items</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>活动成员</translation>
    </message>
    <message>
        <source>Campaign members</source>
        <translation>活动成员</translation>
    </message>
    <message>
        <source>Regional variant</source>
        <translation>区域版本</translation>
    </message>
    <message>
        <source>Regional variants</source>
        <translation>区域版本</translation>
    </message>
    <message>
        <source>Marketing plan</source>
        <translation>营销计划</translation>
    </message>
    <message>
        <source>Marketing plans</source>
        <translation>营销计划</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>Tracking links</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>Outside event</source>
        <translation>外部日程</translation>
    </message>
    <message>
        <source>Outside events</source>
        <translation>外部日程</translation>
    </message>
    <message>
        <source>Calendar server</source>
        <translation>日历服务器</translation>
    </message>
    <message>
        <source>Calendar servers</source>
        <translation>日历服务器</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布记录</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发布记录</translation>
    </message>
    <message>
        <source>Subscribed calendar</source>
        <translation>订阅日历</translation>
    </message>
    <message>
        <source>Subscribed calendars</source>
        <translation>订阅日历</translation>
    </message>
    <message>
        <source>Activity set</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Activity sets</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Step of a set</source>
        <translation>任务组步骤</translation>
    </message>
    <message>
        <source>Steps of sets</source>
        <translation>任务组步骤</translation>
    </message>
    <message>
        <source>Applied set</source>
        <translation>已应用的任务组</translation>
    </message>
    <message>
        <source>Applied sets</source>
        <translation>已应用的任务组</translation>
    </message>
    <message>
        <source>Activity of a set</source>
        <translation>任务组中的任务</translation>
    </message>
    <message>
        <source>Activities of sets</source>
        <translation>任务组中的任务</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Prediction model</source>
        <translation>预测模型</translation>
    </message>
    <message>
        <source>Prediction models</source>
        <translation>预测模型</translation>
    </message>
    <message>
        <source>Consent record</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>Consent records</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>已抹除的人</translation>
    </message>
    <message>
        <source>Erased persons</source>
        <translation>已抹除的人</translation>
    </message>
    <message>
        <source>Suppressed address</source>
        <translation>禁止联系地址</translation>
    </message>
    <message>
        <source>Suppressed addresses</source>
        <translation>禁止联系地址</translation>
    </message>
    <message>
        <source>Lead taker</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Lead takers</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分配记录</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>分配记录</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>Verdict on duplicates</source>
        <translation>重复判定</translation>
    </message>
    <message>
        <source>Verdicts on duplicates</source>
        <translation>重复判定</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Segment member</source>
        <translation>细分成员</translation>
    </message>
    <message>
        <source>Segment members</source>
        <translation>细分成员</translation>
    </message>
    <message>
        <source>Battlecard</source>
        <translation>销售弹药</translation>
    </message>
    <message>
        <source>Battlecards</source>
        <translation>销售弹药</translation>
    </message>
    <message>
        <source>Use of a battlecard</source>
        <translation>销售弹药使用</translation>
    </message>
    <message>
        <source>Uses of battlecards</source>
        <translation>销售弹药使用</translation>
    </message>
    <message>
        <source>Role in the buying centre</source>
        <translation>采购小组角色</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>Answer to the field</source>
        <translation>一线答复</translation>
    </message>
    <message>
        <source>Answers to the field</source>
        <translation>一线答复</translation>
    </message>
    <message>
        <source>Task to read an answer</source>
        <translation>阅读答复的任务</translation>
    </message>
    <message>
        <source>Tasks to read an answer</source>
        <translation>阅读答复的任务</translation>
    </message>
    <message>
        <source>Field note</source>
        <translation>一线反馈</translation>
    </message>
    <message>
        <source>Field notes</source>
        <translation>一线反馈</translation>
    </message>
    <message>
        <source>Answer of a method</source>
        <translation>方法回答</translation>
    </message>
    <message>
        <source>Answers of methods</source>
        <translation>方法回答</translation>
    </message>
    <message>
        <source>Own sales method</source>
        <translation>自有销售方法</translation>
    </message>
    <message>
        <source>Own sales methods</source>
        <translation>自有销售方法</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>用户画像</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>用户画像</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Account plans</source>
        <translation>客户计划</translation>
    </message>
    <message>
        <source>Reference site</source>
        <translation>样板客户</translation>
    </message>
    <message>
        <source>Reference sites</source>
        <translation>样板客户</translation>
    </message>
    <message>
        <source>Use of a reference site</source>
        <translation>样板客户使用</translation>
    </message>
    <message>
        <source>Uses of reference sites</source>
        <translation>样板客户使用记录</translation>
    </message>
</context>
<context>
    <name>ErasedPerson</name>
    <message>
        <source>Type of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>The owner&apos;s manager, else the head of the team, else the head of sales</source>
        <translation>负责人的经理，否则团队主管，否则销售负责人</translation>
    </message>
    <message>
        <source>The head of sales</source>
        <translation>销售负责人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不上报</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>similar e-mail</source>
        <translation>邮箱相近</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>邮箱不同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>电话不同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>same name in pinyin</source>
        <translation>拼音相同</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>公司相同</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>公司相近</translation>
    </message>
    <message>
        <source>other company</source>
        <translation>公司不同</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>域名相同</translation>
    </message>
    <message>
        <source>other domain</source>
        <translation>域名不同</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A QR code holds 1 to 2,331 bytes; shorten the address.</source>
        <translation>二维码可容纳 1 到 2,331 字节；请缩短网址。</translation>
    </message>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation>无法为此文本生成二维码。</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行文件 (*.jsonl)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCard 名片 (*.vcf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>A sheet has 1,048,575 rows below its heading and there are more: export fewer rows, or CSV.</source>
        <translation>工作表在表头之下最多 1,048,575 行，记录超出此数：请减少行数，或导出为 CSV。</translation>
    </message>
    <message>
        <source>The workbook cannot be written: the folder for temporary files is full or closed. Make room there, or export CSV.</source>
        <translation>无法写入工作簿：临时文件夹已满或不可写。请腾出空间，或导出为 CSV。</translation>
    </message>
    <message>
        <source>A cell of a workbook holds 32,767 characters, and a text is longer; leave its column out or export CSV: </source>
        <translation>工作簿的单元格最多 32,767 个字符，有文字更长；请去掉该列，或导出为 CSV：</translation>
    </message>
    <message>
        <source>vCards hold contacts, leads, companies and users; export other types as CSV.</source>
        <translation>vCard 保存联系人、线索、公司和用户，其他类型请导出为 CSV。</translation>
    </message>
    <message>
        <source>The end of %1 is that of no format; end it with one of %2.</source>
        <translation>%1 的结尾不是任何格式的；请以下列之一结尾：%2。</translation>
    </message>
    <message>
        <source>There is no format %1; there are %2.</source>
        <translation>没有格式 %1；可用的有：%2。</translation>
    </message>
    <message>
        <source>This format is not known: </source>
        <translation>未知的格式：</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>No activity for %n day(s) (limit %1)</source>
        <translation>
            <numerusform>已 %n 天无跟进（上限 %1 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>Close date %1 is past</source>
        <translation>预计成交日 %1 已过</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>不愿接收邮件</translation>
    </message>
    <message>
        <source>Wakes on %1</source>
        <translation>%1 唤醒</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部编号</translation>
    </message>
</context>
<context>
    <name>FieldAnswer</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message>
        <source>What was heard</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>听到时间</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Open pipeline</source>
        <translation>进行中金额</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2 %3 pts</source>
        <translation>%1 · %2 %3 点</translation>
    </message>
    <message>
        <source>%1 of %2 due by %3</source>
        <translation>%3前 %1/%2 单</translation>
    </message>
    <message>
        <source>%1 due by %2</source>
        <translation>%2前到期 %1</translation>
    </message>
    <message>
        <source>of %1 open deals</source>
        <translation>共 %1 个进行中</translation>
    </message>
    <message>
        <source>Amounts of all open deals; below, how many are due by the end of the period</source>
        <translation>所有进行中商机的金额；下方是期末前应成交的数量</translation>
    </message>
    <message>
        <source>Amounts of open deals times their probability; below, of those due by the end of the period</source>
        <translation>进行中商机的金额乘以概率；下方是期末前应成交的部分</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Open deals without activity for longer than their stage allows</source>
        <translation>超过阶段允许时间没有活动的进行中商机</translation>
    </message>
    <message>
        <source>none in prior %1 d</source>
        <translation>此前 %1 天没有</translation>
    </message>
    <message>
        <source>%1 %2 vs prior %3 d</source>
        <translation>%1 %2，较前 %3 天</translation>
    </message>
    <message>
        <source>Amounts of deals won with a close date in the period; the change compares its days so far with as many directly before them</source>
        <translation>成交日期在该时段内的赢单金额；变化是将该时段至今的天数与之前同样天数相比</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost) of the deals closed in the period; the change in points compares its days so far with as many directly before them</source>
        <translation>该时段内成交商机的赢单数 ÷（赢单数 + 输单数）；百分点变化是将该时段至今的天数与之前同样天数相比</translation>
    </message>
    <message>
        <source>Leads first captured in the period; the change compares its days so far with as many directly before them</source>
        <translation>该时段内首次获得的线索；变化是将该时段至今的天数与之前同样天数相比</translation>
    </message>
    <message>
        <source>Won of all</source>
        <translation>占全部商机</translation>
    </message>
    <message>
        <source>Won ÷ all deals with a close date in the period, open ones included: the win rate as the workspace counts it</source>
        <translation>赢单数 ÷ 成交日期在该时段内的全部商机（含进行中）：本工作区按此计算赢单率</translation>
    </message>
    <message>
        <source>Won by amount</source>
        <translation>按金额赢单率</translation>
    </message>
    <message>
        <source>Won amount ÷ won and lost amounts of the deals closed in the period: the win rate as the workspace counts it</source>
        <translation>该时段内成交商机的赢单金额 ÷ 赢单与输单金额之和：本工作区按此计算赢单率</translation>
    </message>
</context>
<context>
    <name>FitOp</name>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>为其中之一</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不为其中任一</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾为</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>is a free mail address</source>
        <translation>为免费邮箱</translation>
    </message>
    <message>
        <source>is an organisation&apos;s address</source>
        <translation>为企业邮箱</translation>
    </message>
</context>
<context>
    <name>ForecastCategory</name>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最佳预期</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Fit x 100</source>
        <translation>匹配度 × 100</translation>
    </message>
    <message>
        <source>Engagement x 100</source>
        <translation>参与度 × 100</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>唤醒日期</translation>
    </message>
</context>
<context>
    <name>HandoffState</name>
    <message>
        <source>Undecided</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>已回收</translation>
    </message>
</context>
<context>
    <name>HoldState</name>
    <message>
        <source>Held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保护中</translation>
    </message>
    <message>
        <source>Returns soon</source>
        <translation>即将退回</translation>
    </message>
    <message>
        <source>Returns now</source>
        <translation>到期退回</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Public holiday</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>银行假日</translation>
    </message>
    <message>
        <source>Observance</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Retail date</source>
        <translation>零售节点</translation>
    </message>
    <message>
        <source>School holiday</source>
        <translation>学校假期</translation>
    </message>
    <message>
        <source>Make-up days not yet announced; statutory days only.</source>
        <translation>调休安排尚未公布，仅含法定节假日。</translation>
    </message>
    <message>
        <source>Make-up days are not on record; statutory days only.</source>
        <translation>没有该年的调休记录，仅含法定节假日。</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Guessed</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>第三行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Overwrite with the file</source>
        <translation>以文件覆盖</translation>
    </message>
    <message>
        <source>Fill empty fields only</source>
        <translation>只填空字段</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>跳过该行</translation>
    </message>
    <message>
        <source>Add another one</source>
        <translation>另加一条</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>相同的%1</translation>
    </message>
    <message>
        <source>nothing: every row is new</source>
        <translation>不查找：每行都是新记录</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>This encoding is not installed: </source>
        <translation>未安装此编码：</translation>
    </message>
    <message>
        <source>More than a third of the file is NUL characters: it is no text file, or is damaged</source>
        <translation>文件三分之一以上为 NUL 字符：不是文本文件，或已损坏</translation>
    </message>
    <message>
        <source>The text has a character that this encoding does not know; write the file as UTF-8 instead of </source>
        <translation>文本含有此编码没有的字符，请写成 UTF-8 而不是 </translation>
    </message>
    <message>
        <source>This encoding is not known: </source>
        <translation>未知的编码：</translation>
    </message>
    <message>
        <source>an Excel workbook or another ZIP archive</source>
        <translation>Excel 工作簿或其他 ZIP 压缩包</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>an old Excel workbook (XLS) or another Office file</source>
        <translation>旧版 Excel 工作簿 (XLS) 或其他 Office 文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 压缩包</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>XZ 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the row has fewer values than the heading</source>
        <translation>该行的值少于标题</translation>
    </message>
    <message>
        <source>the row has more values than the heading (a value may hold the delimiter without quotation marks)</source>
        <translation>该行的值多于标题（某个值可能含有分隔符而未加引号）</translation>
    </message>
    <message>
        <source>a quotation mark is missing or stands inside a value</source>
        <translation>缺少引号，或引号在值的内部</translation>
    </message>
    <message>
        <source>the whole row stood in quotation marks</source>
        <translation>整行被引号包住</translation>
    </message>
    <message>
        <source>a value is larger than 1 MB or the row has more than 4,096 values</source>
        <translation>某个值大于 1 MB，或该行超过 4,096 个值</translation>
    </message>
    <message>
        <source>Pictures, sounds and keys that are left out: </source>
        <translation>未导入的图片、声音和密钥：</translation>
    </message>
    <message>
        <source>Cards that only list others and are left out: </source>
        <translation>只列出其他名片、未导入的名片：</translation>
    </message>
    <message>
        <source>this card has no END</source>
        <translation>此名片缺少 END</translation>
    </message>
    <message>
        <source>this is no line of a card; it was taken for more of the line before</source>
        <translation>这不是名片的一行，已当作上一行的延续</translation>
    </message>
    <message>
        <source>some characters of this line are damaged</source>
        <translation>此行有些字符已损坏</translation>
    </message>
    <message>
        <source>The vCard file is larger than 20 MB; divide it</source>
        <translation>vCard 文件大于 20 MB，请拆分</translation>
    </message>
    <message>
        <source>The file holds more than 100,000 vCards; divide it</source>
        <translation>文件包含超过 100,000 张名片，请拆分</translation>
    </message>
    <message>
        <source>The file holds no vCard</source>
        <translation>文件中没有名片</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is no XML. Open it in a spreadsheet program and save it again.</source>
        <translation>工作簿已损坏：其中一部分不是 XML。请用表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>The workbook declares XML entities, which no spreadsheet program writes and which may be an attack; it is not read.</source>
        <translation>工作簿声明了 XML 实体，表格软件不会这样写，可能是攻击；不予读取。</translation>
    </message>
    <message>
        <source>The workbook has more than 1,000 sheets; save the one you need as a workbook of its own.</source>
        <translation>工作簿超过 1,000 个工作表；请把需要的工作表另存为单独的工作簿。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb): save it as .xlsx or CSV.</source>
        <translation>这是二进制工作簿（.xlsb）：请另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file: save it as .xlsx or CSV.</source>
        <translation>这是 OpenDocument 文件：请另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password: open it, take the password off and save it again.</source>
        <translation>工作簿有密码保护：请打开它，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls) or another Office file: save it as .xlsx or CSV.</source>
        <translation>这是旧版 Excel 工作簿（.xls）或其他 Office 文件：请另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>There is no workbook in this archive: unpack it, or save the table as .xlsx or CSV.</source>
        <translation>此压缩包中没有工作簿：请解压，或把表格另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The workbook holds more than 1 GB of text; save the sheet as CSV.</source>
        <translation>工作簿的文字超过 1 GB；请把工作表另存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook is damaged (no sheet has such a row); save it again: </source>
        <translation>工作簿已损坏（工作表中没有这样的行）；请重新保存：</translation>
    </message>
    <message>
        <source>The workbook is damaged (no sheet has such a column); save it again: </source>
        <translation>工作簿已损坏（工作表中没有这样的列）；请重新保存：</translation>
    </message>
    <message>
        <source>The sheet has more than 50 million filled cells; save it in parts, or as CSV: </source>
        <translation>工作表超过 5,000 万个有内容的单元格；请分开保存，或存为 CSV：</translation>
    </message>
    <message>
        <source>The sheet holds more than 1 GB of text; save it in parts, or as CSV: </source>
        <translation>工作表的文字超过 1 GB；请分开保存，或存为 CSV：</translation>
    </message>
    <message>
        <source>The workbook is damaged (the text of a cell is missing); save it again: </source>
        <translation>工作簿已损坏（单元格的文字缺失）；请重新保存：</translation>
    </message>
    <message>
        <source>Cells that show an error such as #N/A and are taken as empty: </source>
        <translation>显示 #N/A 等错误、视为空的单元格：</translation>
    </message>
    <message>
        <source>Formulas without a result, taken as empty (open the workbook in a spreadsheet program and save it): </source>
        <translation>没有结果、视为空的公式（请用表格软件打开工作簿并保存）：</translation>
    </message>
    <message>
        <source>Dates that are day 0 and are taken as empty: </source>
        <translation>为第 0 天、视为空的日期：</translation>
    </message>
    <message>
        <source>Hidden rows that are read like the others: </source>
        <translation>照常读取的隐藏行：</translation>
    </message>
    <message>
        <source>Hidden groups of columns that are read like the others: </source>
        <translation>照常读取的隐藏列组：</translation>
    </message>
    <message>
        <source>Cells merged over several rows, whose value counts for each of the rows: </source>
        <translation>跨行合并、其值对每一行都有效的单元格：</translation>
    </message>
    <message>
        <source>Texts with damaged characters, shown as U+FFFD: </source>
        <translation>含损坏字符、以 U+FFFD 显示的文字：</translation>
    </message>
    <message>
        <source>The workbook is damaged (a sheet is no XML); save it again: </source>
        <translation>工作簿已损坏（工作表不是 XML）；请重新保存：</translation>
    </message>
    <message>
        <source>The workbook has no sheet of cells.</source>
        <translation>工作簿中没有单元格工作表。</translation>
    </message>
    <message>
        <source>No visible sheet of the workbook holds anything; name a hidden one with --sheet: </source>
        <translation>工作簿的可见工作表都没有内容；请用 --sheet 指定隐藏的工作表：</translation>
    </message>
    <message>
        <source>The workbook has no sheet of that name or number, but these: </source>
        <translation>工作簿中没有此名称或序号的工作表，现有：</translation>
    </message>
    <message>
        <source>The sheet has values in more than 4,096 columns; delete those that are not needed.</source>
        <translation>工作表有内容的列超过 4,096 列；请删除不需要的列。</translation>
    </message>
    <message>
        <source>The sheet is empty: </source>
        <translation>工作表为空：</translation>
    </message>
    <message>
        <source>The workbook is damaged or was cut off: fetch or save it again.</source>
        <translation>工作簿已损坏或不完整：请重新获取或保存。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a workbook holds, which may be an attack. If it is yours, save it as CSV.</source>
        <translation>工作簿解压后远大于正常工作簿，可能是攻击。如果是您自己的文件，请另存为 CSV。</translation>
    </message>
    <message>
        <source>Several sheets hold something, the first table is read; choose another in the field Sheet or with --sheet: </source>
        <translation>多个工作表有内容，读取的是第一个表格；可在“工作表”栏或用 --sheet 选择其他工作表：</translation>
    </message>
    <message>
        <source>A date order is ymd, dmy or mdy.</source>
        <translation>日期顺序是 ymd、dmy 或 mdy。</translation>
    </message>
    <message>
        <source>A %1 has no field %2.</source>
        <translation>%1没有字段 %2。</translation>
    </message>
    <message>
        <source>There is no type %1.</source>
        <translation>没有类型 %1。</translation>
    </message>
    <message>
        <source>No column goes into a field yet; choose above where they go.</source>
        <translation>还没有一列对应字段，请在上方为各列选择字段。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; choose the file again.</source>
        <translation>文件没有“%1”列，请重新选择文件。</translation>
    </message>
    <message>
        <source>%1 is not a link.</source>
        <translation>%1 不是关联字段。</translation>
    </message>
    <message>
        <source>This is none of the choices of %1; write one of them, or leave it empty.</source>
        <translation>这不是%1的选项，请写其中之一，或留空。</translation>
    </message>
    <message>
        <source>There is no %1 of that name; import it first, or correct the name.</source>
        <translation>没有这个名称的%1，请先导入，或更正名称。</translation>
    </message>
    <message>
        <source>A budget line has the currency of its campaign; write %1.</source>
        <translation>预算行使用其营销活动的货币，请写 %1。</translation>
    </message>
    <message>
        <source>There is this very link already: %1. Change its content, or use that one.</source>
        <translation>已有相同的链接：%1。请更改其内容，或使用那个链接。</translation>
    </message>
    <message>
        <source>%1 rows of totals are left out.</source>
        <translation>已略去 %1 行合计。</translation>
    </message>
    <message>
        <source>%1 lines under the table are left out.</source>
        <translation>已略去表格下方的 %1 行文字。</translation>
    </message>
    <message>
        <source>%1 lines of comment are left out.</source>
        <translation>已略去 %1 行注释。</translation>
    </message>
    <message>
        <source>%1 left-over merge markers are left out.</source>
        <translation>已略去 %1 个残留的合并标记。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>未写入任何内容：这是试运行。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was kept.</source>
        <translation>导入已取消，未保留任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a number; write it like 1234.5</source>
        <translation>%1 不是数字，请写成 1234.5</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>%1 is not an amount of money; write it like 1234.50</source>
        <translation>%1 不是金额，请写成 1234.50</translation>
    </message>
    <message>
        <source>%1 is too large for an amount of money</source>
        <translation>%1 作为金额过大</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 2024-03-01, or choose another date order</source>
        <translation>%1 不是日期，请写成 2024-03-01，或选择其他日期顺序</translation>
    </message>
    <message>
        <source>%1 is not the serial number of a day (1 to 2958465)</source>
        <translation>%1 不是日期序号（1 到 2958465）</translation>
    </message>
    <message>
        <source>%1 is not a date with time; write it as 2024-03-01 14:30, or choose another date order</source>
        <translation>%1 不是日期时间，请写成 2024-03-01 14:30，或选择其他日期顺序</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>%1 NUL characters were left out, the first in line %2</source>
        <translation>已略去 %1 个 NUL 字符，第一个在第 %2 行</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no %2; choose another encoding, or save the file as UTF-8</source>
        <translation>第 %1 行含有不属于 %2 的字节，请选择其他编码，或将文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>The file is %1, no text; save it as CSV (UTF-8)</source>
        <translation>文件是%1，不是文本，请另存为 CSV (UTF-8)</translation>
    </message>
    <message>
        <source>This file cannot be read: %1: %2</source>
        <translation>无法读取此文件：%1：%2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object: { is missing</source>
        <translation>第 %1 行不是 JSON 对象：缺少 {</translation>
    </message>
    <message>
        <source>Line %1 ends before the list does: ] is missing</source>
        <translation>第 %1 行在列表结束前终止：缺少 ]</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object</source>
        <translation>第 %1 行不是 JSON 对象</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than 32 levels</source>
        <translation>第 %1 行嵌套超过 32 层</translation>
    </message>
    <message>
        <source>Line %1 begins an object that does not end</source>
        <translation>第 %1 行开始的对象没有结束</translation>
    </message>
    <message>
        <source>Line %1 is an object of more than 8 MB</source>
        <translation>第 %1 行的对象超过 8 MB</translation>
    </message>
    <message>
        <source>Line %1 has a text that does not end</source>
        <translation>第 %1 行有未结束的文本</translation>
    </message>
    <message>
        <source>Line %1 is no valid JSON object</source>
        <translation>第 %1 行不是有效的 JSON 对象</translation>
    </message>
    <message>
        <source>Line %1 brings the keys of all objects above 4,096</source>
        <translation>第 %1 行使所有对象的键超过 4,096 个</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>sheet %1, row %2</source>
        <translation>工作表 %1，第 %2 行</translation>
    </message>
    <message>
        <source>sheet %1, row %2, column %3</source>
        <translation>工作表 %1，第 %2 行，%3 列</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Names made from other fields, such as company or e-mail, because none was given: %1.</source>
        <translation>未提供名称、由公司或邮箱等字段得名：%1 条。</translation>
    </message>
    <message>
        <source>%1: values that this field does not know are kept in the notes: %2, the first is &quot;%3&quot;.</source>
        <translation>%1：此字段不认识的值已保留在备注中：%2 个，第一个是“%3”。</translation>
    </message>
    <message>
        <source>%1: no date tells day from month; read as %2: &quot;%3&quot; is %4. If that is wrong, choose the other order under Dates before the import.</source>
        <translation>%1：从日期中分不出日和月，按%2读取：“%3”为 %4。如果不对，请在导入前于“日期”处选择另一种顺序。</translation>
    </message>
    <message>
        <source>%1: no cell tells decimals from thousands; &quot;%2&quot; is read as %3; write two decimals in the file if that is wrong.</source>
        <translation>%1：无法分辨小数和千位分隔，“%2”按 %3 读取；如果不对，请在文件中写成两位小数。</translation>
    </message>
    <message>
        <source>%1: decimal points and decimal commas are mixed; each cell is read by itself, and &quot;%2&quot;, which fits both, as %3.</source>
        <translation>%1：小数点和小数逗号混用，各单元格按自身读取，两种都说得通的“%2”按 %3 读取。</translation>
    </message>
    <message>
        <source>This amount is in %1, but the currency of the row is %2; a record has one, so write both alike.</source>
        <translation>此金额的币种是 %1，而该行的币种是 %2；一条记录只有一个币种，请改为一致。</translation>
    </message>
    <message>
        <source>%1 may be a fraction or thousands; write it without a thousands mark</source>
        <translation>%1 可能是小数，也可能带千位分隔；请不用千位分隔书写</translation>
    </message>
    <message>
        <source>%1: the dates stand in both orders; what fits both, at least %3, is read as %2: &quot;%4&quot; is %5. If that is wrong, choose the other order under Dates before the import.</source>
        <translation>%1：日期中两种顺序都有；两种都说得通的（至少 %3 个）按%2读取：“%4”为 %5。如果不对，请在导入前于“日期”处选择另一种顺序。</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>参与度</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>A BANT letter is 0, 1, 2, 3 or empty.</source>
        <translation>BANT 每项为 0、1、2、3 或空。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Latest source</source>
        <translation>最近来源</translation>
    </message>
    <message>
        <source>UTM source</source>
        <translation>UTM 来源</translation>
    </message>
    <message>
        <source>UTM medium</source>
        <translation>UTM 媒介</translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <translation>UTM 活动</translation>
    </message>
    <message>
        <source>UTM term</source>
        <translation>UTM 关键词</translation>
    </message>
    <message>
        <source>UTM content</source>
        <translation>UTM 内容</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>MQL since</source>
        <translation>成为 MQL 时间</translation>
    </message>
    <message>
        <source>SQL since</source>
        <translation>成为 SQL 时间</translation>
    </message>
    <message>
        <source>Opportunity since</source>
        <translation>成为商机时间</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户时间</translation>
    </message>
    <message>
        <source>Budget (BANT)</source>
        <translation>预算 (BANT)</translation>
    </message>
    <message>
        <source>Authority (BANT)</source>
        <translation>决策权 (BANT)</translation>
    </message>
    <message>
        <source>Need (BANT)</source>
        <translation>需求 (BANT)</translation>
    </message>
    <message>
        <source>Timeline (BANT)</source>
        <translation>时间 (BANT)</translation>
    </message>
    <message>
        <source>Mail consent</source>
        <translation>邮件许可</translation>
    </message>
    <message>
        <source>Reject reason</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>唤醒日期</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>转为联系人</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>转为公司</translation>
    </message>
    <message>
        <source>Became deal</source>
        <translation>转为商机</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>LeadSource</name>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Existing Customer</source>
        <translation>现有客户</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Cold Calling</source>
        <translation>陌生拜访电话</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Supplier Reference</source>
        <translation>供应商推荐</translation>
    </message>
    <message>
        <source>Mass Mailing</source>
        <translation>群发邮件</translation>
    </message>
    <message>
        <source>Customer&apos;s Vendor</source>
        <translation>客户的供应商</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Walk In</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Web Form</source>
        <translation>网页表单</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>联系中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>培育中</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>已回收</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Limit of the axis</source>
        <translation>轴上限</translation>
    </message>
    <message>
        <source>Engagement reset</source>
        <translation>参与度清零</translation>
    </message>
</context>
<context>
    <name>LegalBasis</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>正当利益</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>法定义务</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Subscriber</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Evangelist</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>All leads</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>我的线索</translation>
    </message>
    <message>
        <source>MQLs to answer</source>
        <translation>待答复的 MQL</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>本月新增</translation>
    </message>
    <message>
        <source>Lead pool</source>
        <translation>线索池</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>已回收</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>全部联系人</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>我的联系人</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>全部公司</translation>
    </message>
    <message>
        <source>My companies</source>
        <translation>我的公司</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>My open deals</source>
        <translation>我的进行中商机</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月成交</translation>
    </message>
    <message>
        <source>Won this year</source>
        <translation>本年赢单</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>全部营销活动</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <translation>%1 不为：%2</translation>
    </message>
    <message>
        <source>%1 &lt; %2</source>
        <translation>%1 &lt; %2</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1包含%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>视图已保存</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
</context>
<context>
    <name>LostReason</name>
    <message>
        <source>Pricing</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Missing Features</source>
        <translation>功能缺失</translation>
    </message>
    <message>
        <source>Long Cycle</source>
        <translation>周期过长</translation>
    </message>
    <message>
        <source>No Decision-Maker</source>
        <translation>无决策人</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>无回应</translation>
    </message>
    <message>
        <source>Poor Fit</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Why was %1 lost?</source>
        <translation>“%1”为何丢单？</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>标记为丢单</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>商机已丢单</translation>
    </message>
    <message>
        <source>A deal is lost for one of these reasons: Pricing, Competition, Budget, Missing Features, Long Cycle, No Decision-Maker, Unresponsive, Poor Fit, or Other with a note.</source>
        <translation>输单原因须为以下之一：Pricing（价格）、Competition（竞争对手）、Budget（预算）、Missing Features（功能缺失）、Long Cycle（周期过长）、No Decision-Maker（无决策人）、Unresponsive（无回应）、Poor Fit（不匹配），或 Other（其他）并写备注。</translation>
    </message>
    <message>
        <source>The reason &quot;Other&quot; needs a note.</source>
        <translation>原因选“Other”（其他）时须写备注。</translation>
    </message>
</context>
<context>
    <name>MarketingPlan</name>
    <message>
        <source>A plan is for a year from 1900 to 2100.</source>
        <translation>计划的年份须在 1900 到 2100 之间。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Segments and their size</source>
        <translation>细分市场及规模</translation>
    </message>
    <message>
        <source>Target and why</source>
        <translation>目标市场及理由</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Service level (SLA)</source>
        <translation>服务水平协议</translation>
    </message>
    <message>
        <source>Approved for marketing by</source>
        <translation>市场批准人</translation>
    </message>
    <message>
        <source>Approved for marketing at</source>
        <translation>市场批准时间</translation>
    </message>
    <message>
        <source>Approved for sales by</source>
        <translation>销售批准人</translation>
    </message>
    <message>
        <source>Approved for sales at</source>
        <translation>销售批准时间</translation>
    </message>
    <message>
        <source>This year has a plan with that version number; make a new version of it.</source>
        <translation>该年度已有此版本号的计划；请新建版本。</translation>
    </message>
    <message>
        <source>This year has a plan; make a new version of it.</source>
        <translation>该年度已有计划；请新建版本。</translation>
    </message>
    <message>
        <source>This side has approved the plan already.</source>
        <translation>这一方已批准该计划。</translation>
    </message>
    <message>
        <source>Only the head of that side approves the plan; see the settings marketing_head and sales_head.</source>
        <translation>只有该方负责人可以批准计划；见设置 marketing_head 和 sales_head。</translation>
    </message>
    <message>
        <source>A plan is approved with its buttons or with &quot;plan approve&quot;.</source>
        <translation>批准计划须用按钮或命令 “plan approve”。</translation>
    </message>
    <message>
        <source>An approved plan is kept as it is; make a new version and change that.</source>
        <translation>已批准的计划不再改动；请新建版本后修改。</translation>
    </message>
</context>
<context>
    <name>MarketingPlanStatus</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
</context>
<context>
    <name>MethodAnswer</name>
    <message>
        <source>Evidence is an activity, an address or a document: name it first.</source>
        <translation>依据是一次跟进、一个网址或一份文档：请先指明。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source> answered with status </source>
        <translation> 应答状态为 </translation>
    </message>
    <message>
        <source> leads to a computer of a private network or to this one; allow that for this address if it is meant.</source>
        <translation> 指向内网或本机的计算机；如果确实需要，请为此地址放行。</translation>
    </message>
    <message>
        <source> sent more than 20 MB.</source>
        <translation> 发送的内容超过 20 MB。</translation>
    </message>
    <message>
        <source> gave no answer: </source>
        <translation> 没有应答：</translation>
    </message>
    <message>
        <source>The network library cannot be used.</source>
        <translation>无法使用网络库。</translation>
    </message>
    <message>
        <source>This is no address; write for instance https://calendar.example.org/team.ics.</source>
        <translation>这不是地址；请写成例如 https://calendar.example.org/team.ics。</translation>
    </message>
    <message>
        <source>A login or password must not stand in an address; say the login apart, the password is asked for.</source>
        <translation>地址中不得含有登录名或密码；请单独给出登录名，密码会另行询问。</translation>
    </message>
    <message>
        <source>An address must not end in #...; leave that part out.</source>
        <translation>地址不得以 #... 结尾；请去掉该部分。</translation>
    </message>
    <message>
        <source>Only https addresses are used (http of this computer only); write https:// if the server offers it.</source>
        <translation>只使用 https 地址（http 仅限本机）；如果服务器支持，请写 https://。</translation>
    </message>
    <message>
        <source> sends on to another place, which is not followed: </source>
        <translation> 转到了别处，不予跟随：</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Lead quality</source>
        <translation>线索质量</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Content gap</source>
        <translation>内容缺口</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>OutsideEvent</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Its key there</source>
        <translation>对方标识</translation>
    </message>
</context>
<context>
    <name>OwnMethod</name>
    <message>
        <source>A method keeps its key: answers name it.</source>
        <translation>方法的键不可更改：回答以它为准。</translation>
    </message>
    <message>
        <source>There is a method with this key already.</source>
        <translation>已有使用此键的方法。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>This method was changed or removed since you began. Nothing was saved; choose another method and then this one again to see it as it is.</source>
        <translation>您开始编辑后，此方法已被修改或删除。没有保存任何内容；请先选别的方法，再选回来，查看现在的内容。</translation>
    </message>
    <message>
        <source>the English text is missing.</source>
        <translation>缺少英文。</translation>
    </message>
    <message>
        <source>the English text is too long; 200 letters are the most.</source>
        <translation>英文过长，最多 200 个字母。</translation>
    </message>
    <message>
        <source>the Chinese text is too long; 66 characters are the most.</source>
        <translation>中文过长，最多 66 个字。</translation>
    </message>
    <message>
        <source>it asks for more points than the elements give; keep more elements.</source>
        <translation>所要求的分数超过各要素之和，请保留更多要素。</translation>
    </message>
    <message>
        <source>this cannot be kept.</source>
        <translation>无法保存。</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>思路</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>write one to ten.</source>
        <translation>请写一至十个。</translation>
    </message>
    <message>
        <source>write one to thirty.</source>
        <translation>请写一至三十个。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Marketing plan</source>
        <translation>营销计划</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>预算行</translation>
    </message>
    <message>
        <source>Campaign items</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Campaign members</source>
        <translation>活动成员</translation>
    </message>
    <message>
        <source>Regional variants</source>
        <translation>区域版本</translation>
    </message>
    <message>
        <source>Tracking links</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>Activity sets</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Steps of sets</source>
        <translation>任务组步骤</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复记录</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Own sales methods</source>
        <translation>自有销售方法</translation>
    </message>
    <message>
        <source>Battlecards</source>
        <translation>销售弹药</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>用户画像</translation>
    </message>
    <message>
        <source>Target accounts</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>Lead pool</source>
        <translation>线索池</translation>
    </message>
    <message>
        <source>Assignment of leads</source>
        <translation>线索分配</translation>
    </message>
    <message>
        <source>Field radar</source>
        <translation>一线雷达</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>抹除个人信息</translation>
    </message>
    <message>
        <source>Reference sites</source>
        <translation>样板客户</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Job titles (comma between)</source>
        <translation>职位（逗号分隔）</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>常见角色</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>想要什么</translation>
    </message>
    <message>
        <source>What hurts them</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>What they object to</source>
        <translation>常见异议</translation>
    </message>
    <message>
        <source>Where they are reached</source>
        <translation>触达渠道</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This pipeline is gone.</source>
        <translation>此销售管道已不存在。</translation>
    </message>
    <message>
        <source>Sales method</source>
        <translation>销售方法</translation>
    </message>
</context>
<context>
    <name>PlanDays</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and its weekday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>, %n working day(s)</source>
        <translation>
            <numerusform>，%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n holiday(s)</source>
        <comment>days off</comment>
        <translation>
            <numerusform>，%n 天假日</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of a day</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>expected, may move by a day</source>
        <translation>预计，可能相差一天</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>selling period %1</source>
        <translation>销售期 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a holiday and its country</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day&apos;s name and more about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kept free of campaigns</source>
        <translation>不安排活动</translation>
    </message>
    <message>
        <source>Kept free of campaigns: %1</source>
        <translation>不安排活动：%1</translation>
    </message>
</context>
<context>
    <name>PlanPrompt</name>
    <message>
        <source>Which market? How large is it, how fast does it grow, who else sells there?</source>
        <translation>哪个市场？规模多大，增长多快，还有谁在卖？</translation>
    </message>
    <message>
        <source>Which groups of customers are there, and how many in each?</source>
        <translation>有哪些客户群，各有多少？</translation>
    </message>
    <message>
        <source>Which of them do we choose, and by which criteria?</source>
        <translation>我们选择哪些，依据什么标准？</translation>
    </message>
    <message>
        <source>For whom are we what, unlike whom, and why should they believe it? One sentence.</source>
        <translation>为谁提供什么，与谁不同，凭什么可信？用一句话说明。</translation>
    </message>
    <message>
        <source>What do we offer, and what do we leave out?</source>
        <translation>我们提供什么，不提供什么？</translation>
    </message>
    <message>
        <source>What does it cost, and what does that say about it?</source>
        <translation>价格多少，传达什么信息？</translation>
    </message>
    <message>
        <source>Where and through whom is it bought?</source>
        <translation>在哪里、通过谁购买？</translation>
    </message>
    <message>
        <source>How do they hear of it, and when?</source>
        <translation>客户如何、何时得知？</translation>
    </message>
    <message>
        <source>What shall be reached by when, in figures?</source>
        <translation>何时达到什么目标，用数字说明？</translation>
    </message>
    <message>
        <source>How much may it cost, and what is kept back?</source>
        <translation>预算多少，保留多少？</translation>
    </message>
    <message>
        <source>What does marketing owe sales, and what does sales owe marketing?</source>
        <translation>市场对销售、销售对市场各承诺什么？</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Marketing</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>This lead is in the pool already.</source>
        <translation>这条线索已在线索池中。</translation>
    </message>
    <message>
        <source>Only its owner or a manager gives a lead back.</source>
        <translation>只有负责人或经理可以退回线索。</translation>
    </message>
    <message>
        <source>Say why the lead goes back.</source>
        <translation>请填写退回原因。</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message>
        <source>claimed from the pool</source>
        <translation>从线索池领取</translation>
    </message>
    <message>
        <source>no rule fits: lead pool</source>
        <translation>没有符合的规则：进入线索池</translation>
    </message>
    <message numerus="yes">
        <source>not followed up for %n day(s)</source>
        <translation>
            <numerusform>%n 天未跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not won for %n day(s)</source>
        <translation>
            <numerusform>%n 天未成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>protection of %n day(s) is over</source>
        <translation>
            <numerusform>%n 天保护期已满</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1 “%2”: %3</source>
        <translation>规则 %1“%2”：%3</translation>
    </message>
    <message>
        <source>lead pool</source>
        <translation>进入线索池</translation>
    </message>
    <message>
        <source>the team has nobody: lead pool</source>
        <translation>团队没有成员：进入线索池</translation>
    </message>
    <message>
        <source>nobody is free (%1): lead pool</source>
        <translation>无人可接（%1）：进入线索池</translation>
    </message>
    <message>
        <source>in turn, %1</source>
        <translation>轮流分配，%1</translation>
    </message>
    <message>
        <source>the fewest leads, %1</source>
        <translation>线索最少者，%1</translation>
    </message>
    <message>
        <source>%1 had %2 open of %3</source>
        <translation>%1 当时有 %2 条未结线索（上限 %3）</translation>
    </message>
    <message>
        <source>%1 had %2 open</source>
        <translation>%1 当时有 %2 条未结线索</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 不在</translation>
    </message>
    <message>
        <source>%1 has %2 open of %3</source>
        <translation>%1 有 %2 条未结线索（上限 %3）</translation>
    </message>
    <message>
        <source>%1 got %2 of %3 in 30 days</source>
        <translation>%1 在 30 天内已得 %2 条（上限 %3）</translation>
    </message>
    <message>
        <source>%1 was faster: has this lead since %2, protected until %3.</source>
        <translation>%1 更快：自 %2 起拥有这条线索，保护至 %3。</translation>
    </message>
    <message>
        <source>%1 was faster: has this lead since %2.</source>
        <translation>%1 更快：自 %2 起拥有这条线索。</translation>
    </message>
    <message>
        <source>%1 has this lead.</source>
        <translation>这条线索归 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This lead is closed; nobody has to work on it.</source>
        <translation>这条线索已结束，无需跟进。</translation>
    </message>
    <message>
        <source>You have %1 open leads of %2; finish or give back one first.</source>
        <translation>您有 %1 条未结线索（上限 %2），请先处理完或退回一条。</translation>
    </message>
    <message>
        <source>You claimed %1 leads of %2 today; go on tomorrow.</source>
        <translation>您今天已领取 %1 条（上限 %2），明天再来。</translation>
    </message>
    <message>
        <source>You had this lead until %1; you can claim it again from %2.</source>
        <translation>您在 %1 之前拥有这条线索，%2 起可再次领取。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PredictionModel</name>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Name there</source>
        <translation>对方名称</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version there</source>
        <translation>对方版本</translation>
    </message>
    <message>
        <source>Mark of what was sent</source>
        <translation>已发送内容标记</translation>
    </message>
    <message>
        <source>Entry there</source>
        <translation>对方条目</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>对方的条目</translation>
    </message>
    <message>
        <source>Version of their entry</source>
        <translation>对方条目的版本</translation>
    </message>
</context>
<context>
    <name>PublicationState</name>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>对方已更改</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>对方已删除</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>this ) closes nothing; remove it, or write \) for the sign</source>
        <translation>此处的 ) 没有对应的 (；请删去，要表示括号本身请写 \)</translation>
    </message>
    <message>
        <source>repetitions are written {2}, {2,} or {2,4}, up to 100; write \{ for the sign</source>
        <translation>重复次数写作 {2}、{2,} 或 {2,4}，最多 100；要表示花括号本身请写 \{</translation>
    </message>
    <message>
        <source>nothing stands before the repetition; write first what repeats, or \ before the sign itself</source>
        <translation>重复符号前没有内容；请先写要重复的内容，要表示符号本身请在前面加 \</translation>
    </message>
    <message>
        <source>a sign is missing after \; write \\ for the sign itself</source>
        <translation>\ 后面缺少符号；要表示 \ 本身请写 \\</translation>
    </message>
    <message>
        <source>after \ stands d, w, s or a sign</source>
        <translation>\ 后面只能是 d、w、s 或符号</translation>
    </message>
    <message>
        <source>brackets are too deep; take some of them away</source>
        <translation>括号嵌套太深；请去掉一些</translation>
    </message>
    <message>
        <source>this ( is never closed; add a ), or write \( for the sign</source>
        <translation>此处的 ( 没有闭合；请补上 )，要表示括号本身请写 \(</translation>
    </message>
    <message>
        <source>within [ ] only d, w, s or a sign stand after \</source>
        <translation>在 [ ] 内，\ 后面只能是 d、w、s 或符号</translation>
    </message>
    <message>
        <source>a range ends with a letter or a sign, not with \d, \w or \s</source>
        <translation>范围须以字母或符号结尾，不能以 \d、\w 或 \s 结尾</translation>
    </message>
    <message>
        <source>a range runs from the lower to the higher letter; swap them</source>
        <translation>范围须从小到大；请把两端对调</translation>
    </message>
    <message>
        <source>this [ is never closed; add a ], or write \[ for the sign</source>
        <translation>此处的 [ 没有闭合；请补上 ]，要表示括号本身请写 \[</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>what to look for is missing and would be in every text; write it between the quotes, or ask by :none for those without</source>
        <translation>没有写要找的内容，空内容会匹配所有文本；请写在引号之间，要找没有值的请用 :none</translation>
    </message>
    <message>
        <source>segments cannot be asked for here</source>
        <translation>此处不能查询分群</translation>
    </message>
    <message>
        <source>other records cannot be asked for here</source>
        <translation>此处不能查询其他记录</translation>
    </message>
    <message>
        <source>this ) closes nothing; remove it</source>
        <translation>此处的 ) 没有对应的 (；请删去</translation>
    </message>
    <message>
        <source>&quot;or&quot; stands between two conditions</source>
        <translation>“or” 须写在两个条件之间</translation>
    </message>
    <message>
        <source>the brackets are empty</source>
        <translation>括号里是空的</translation>
    </message>
    <message>
        <source>brackets are too deep</source>
        <translation>括号嵌套太深</translation>
    </message>
    <message>
        <source>this ( is never closed; add a )</source>
        <translation>此处的 ( 没有闭合；请补上 )</translation>
    </message>
    <message>
        <source>a condition is missing after -</source>
        <translation>- 后面缺少条件</translation>
    </message>
    <message>
        <source>too many - in a row</source>
        <translation>连续的 - 太多</translation>
    </message>
    <message>
        <source>say how many of them, for example &gt;=3</source>
        <translation>请写明数量，例如 &gt;=3</translation>
    </message>
    <message>
        <source>only : takes several values</source>
        <translation>只有 : 可以带多个值</translation>
    </message>
    <message>
        <source>none goes with : only</source>
        <translation>none 只能与 : 一起用</translation>
    </message>
    <message>
        <source>a value is missing; write none for &quot;has no value&quot;</source>
        <translation>缺少值；要表示“没有值”请写 none</translation>
    </message>
    <message>
        <source>the quotes are empty</source>
        <translation>引号里是空的</translation>
    </message>
    <message>
        <source>this quote is never closed; add a &quot;</source>
        <translation>此处的引号没有闭合；请补上一个 &quot;</translation>
    </message>
    <message>
        <source>At %1 of the query: </source>
        <translation>查询第 %1 个字符处：</translation>
    </message>
    <message>
        <source>in the pattern, at %1: </source>
        <translation>模式第 %1 个字符处：</translation>
    </message>
    <message>
        <source>.</source>
        <comment>ends a sentence</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>A note needs words.</source>
        <translation>反馈需要内容。</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>答复需要内容。</translation>
    </message>
    <message>
        <source>An answer belongs to a territory or a product; name one, or both.</source>
        <translation>答复要限定区域或产品，请至少选一个。</translation>
    </message>
</context>
<context>
    <name>RadarWords</name>
    <message>
        <source>%1, for the first time outside of territories</source>
        <translation>无区域 · 首次出现：%1</translation>
    </message>
    <message>
        <source>%1, for the first time in %2</source>
        <translation>%2 · 首次出现：%1</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>已失效</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n 个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · read by %2 of %3</source>
        <translation>%1 · %3 人中 %2 人已读</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>This belongs to a calendar elsewhere and is read only here; change it there.</source>
        <translation>这属于外部日历，在此处只读；请到原处更改。</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <comment>a day</comment>
        <translation>跟进：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n open activity(ies)</source>
        <translation>
            <numerusform>%n 项未完成跟进</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Qualification (BANT)</source>
        <translation>资格 (BANT)</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Regional variants</source>
        <translation>区域版本</translation>
    </message>
    <message>
        <source>Tracking links</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>Activity sets</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Marketing and sales, step by step</source>
        <translation>市场与销售逐步回放</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>Sales method</source>
        <translation>销售方法</translation>
    </message>
    <message>
        <source>Battlecards</source>
        <translation>销售弹药</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>一线反馈</translation>
    </message>
    <message>
        <source>Reference sites</source>
        <translation>样板客户</translation>
    </message>
    <message>
        <source>Target account</source>
        <translation>目标客户</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>is longer than 2,000 characters.</source>
        <translation>超过 2,000 个字符。</translation>
    </message>
    <message>
        <source>is missing: DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>缺失：应为 DAILY、WEEKLY、MONTHLY 或 YEARLY。</translation>
    </message>
    <message>
        <source>has no value.</source>
        <translation>没有值。</translation>
    </message>
    <message>
        <source>is given twice.</source>
        <translation>出现了两次。</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>is none of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY.</source>
        <translation>不是 SECONDLY、MINUTELY、HOURLY、DAILY、WEEKLY、MONTHLY、YEARLY 之一。</translation>
    </message>
    <message>
        <source>is not a number from 1 to 1,000,000.</source>
        <translation>不是 1 到 1,000,000 之间的数。</translation>
    </message>
    <message>
        <source>is not a date such as 20261224 or 20261224T080000Z.</source>
        <translation>不是日期，例如 20261224 或 20261224T080000Z。</translation>
    </message>
    <message>
        <source>is not a list of weekdays such as MO,WE or 2TU or -1FR.</source>
        <translation>不是星期列表，例如 MO,WE、2TU 或 -1FR。</translation>
    </message>
    <message>
        <source>is none of MO, TU, WE, TH, FR, SA, SU.</source>
        <translation>不是 MO、TU、WE、TH、FR、SA、SU 之一。</translation>
    </message>
    <message>
        <source>asks for another calendar than the Gregorian one.</source>
        <translation>要求使用公历以外的历法。</translation>
    </message>
    <message>
        <source>moves days that a month does not have; only OMIT is followed.</source>
        <translation>会移动当月没有的日期；只支持 OMIT。</translation>
    </message>
    <message>
        <source>holds a value out of bounds: </source>
        <translation>含有超出范围的值：</translation>
    </message>
    <message>
        <source>and UNTIL exclude each other.</source>
        <translation>与 UNTIL 不能同时使用。</translation>
    </message>
    <message>
        <source>belongs into yearly rules only.</source>
        <translation>只能用于每年的规则。</translation>
    </message>
    <message>
        <source>does not belong into daily, weekly or monthly rules.</source>
        <translation>不能用于每天、每周或每月的规则。</translation>
    </message>
    <message>
        <source>does not belong into weekly rules.</source>
        <translation>不能用于每周的规则。</translation>
    </message>
    <message>
        <source>may hold numbers only in monthly and yearly rules.</source>
        <translation>只有每月和每年的规则才可带序号。</translation>
    </message>
    <message>
        <source>may hold no numbers beside BYWEEKNO.</source>
        <translation>与 BYWEEKNO 一起使用时不可带序号。</translation>
    </message>
    <message>
        <source>needs another BY part to choose from.</source>
        <translation>需要另一个 BY 部分才能选取。</translation>
    </message>
    <message>
        <source>Of the rules of the Chinese calendar only yearly ones with one month and one day are followed.</source>
        <translation>农历规则只支持每年一个月一天的规则。</translation>
    </message>
    <message>
        <source>A rule of solar terms is TERM for each of them, or TERM and its number (0 is 小寒, 23 is 冬至) or name, then perhaps +3 or -3 days.</source>
        <translation>节气规则写作 TERM（每个节气），或 TERM 加序号（0 为小寒，23 为冬至）或名称，后面可加 +3 或 -3 天。</translation>
    </message>
    <message>
        <source>An activity repeats on days, not by the hour: use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>活动按天重复，不按小时：请使用 DAILY、WEEKLY、MONTHLY 或 YEARLY。</translation>
    </message>
    <message>
        <source>What repeats needs a day: say when it is due or starts.</source>
        <translation>重复的活动需要日期：请填写到期日或开始时间。</translation>
    </message>
    <message>
        <source>This activity is gone.</source>
        <translation>该活动已不存在。</translation>
    </message>
    <message>
        <source>The rule itself names the days; change the rule, or move this one alone.</source>
        <translation>规则本身已指定日期；请修改规则，或只移动这一项。</translation>
    </message>
    <message>
        <source>Behind EXCEPT stand days such as 2026-12-24,2026-12-25, at most 200.</source>
        <translation>EXCEPT 后面是日期，例如 2026-12-24,2026-12-25，最多 200 个。</translation>
    </message>
    <message>
        <source>Behind ZONE stands a time zone such as Asia/Shanghai.</source>
        <translation>ZONE 之后写时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>The rule of repetition cannot be used: %1 %2</source>
        <translation>无法使用此重复规则：%1 %2</translation>
    </message>
    <message>
        <source>names, with BYMINUTE and BYSECOND, more than 1,440 times of a day.</source>
        <translation>与 BYMINUTE 和 BYSECOND 合起来超过一天 1,440 个时间点。</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>This reference site is gone.</source>
        <translation>这个样板客户已不存在。</translation>
    </message>
    <message>
        <source>This reference may no longer be used: its last day has passed.</source>
        <translation>这个样板客户已过有效期，不能再使用。</translation>
    </message>
    <message>
        <source>What they stand for</source>
        <translation>代表意义</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>可以说的内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>可对谁说</translation>
    </message>
    <message>
        <source>Not to be said to</source>
        <translation>不可对谁说</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>ReferenceAudience</name>
    <message>
        <source>Anyone, also in public</source>
        <translation>任何人，可公开</translation>
    </message>
    <message>
        <source>Prospects we talk with</source>
        <translation>正在洽谈的潜在客户</translation>
    </message>
    <message>
        <source>Only after asking them</source>
        <translation>须先征得对方同意</translation>
    </message>
</context>
<context>
    <name>ReferenceUse</name>
    <message>
        <source>Reference used</source>
        <translation>所用样板客户</translation>
    </message>
    <message>
        <source>Reference site</source>
        <translation>样板客户</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>RejectReason</name>
    <message>
        <source>Wrong contact data</source>
        <translation>联系方式有误</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>无兴趣</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>无决策权</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>无需求</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>时机不对</translation>
    </message>
    <message>
        <source>Not our market</source>
        <translation>非目标市场</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>This reminder is gone.</source>
        <translation>该提醒已不存在。</translation>
    </message>
    <message>
        <source>This is done; there is nothing left to remind of.</source>
        <translation>已经完成，无需提醒。</translation>
    </message>
    <message>
        <source>It has no date to count from; give it one first, or name an instant.</source>
        <translation>没有可计算的日期；请先填写日期，或指定时刻。</translation>
    </message>
    <message>
        <source>That moment has passed already; choose a later one.</source>
        <translation>该时刻已过，请选择更晚的时间。</translation>
    </message>
    <message>
        <source>Activities, campaigns, their items and deals have reminders; plan a task for anything else.</source>
        <translation>跟进、营销活动、活动事项和商机可以设提醒；其他记录请安排任务。</translation>
    </message>
    <message>
        <source>A reminder is about one activity, campaign, campaign item or deal.</source>
        <translation>一个提醒只针对一条跟进、一个营销活动、活动事项或商机。</translation>
    </message>
    <message>
        <source>A reminder says how long before the date, or when.</source>
        <translation>请说明提前多久，或在何时提醒。</translation>
    </message>
    <message>
        <source>A reminder comes at most a year before its date.</source>
        <translation>提醒最多提前一年。</translation>
    </message>
    <message>
        <source>A time of day lies between 00:00 and 23:59.</source>
        <translation>时刻在 00:00 至 23:59 之间。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Campaign item</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Reminds of</source>
        <translation>提醒内容</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>提前分钟数</translation>
    </message>
    <message>
        <source>Minutes after midnight</source>
        <translation>当日时刻（分钟）</translation>
    </message>
    <message>
        <source>Rings at</source>
        <translation>提醒时刻</translation>
    </message>
    <message>
        <source>Settled for</source>
        <translation>已处理的时刻</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Announced for</source>
        <translation>已通知的时刻</translation>
    </message>
</context>
<context>
    <name>ReminderOf</name>
    <message>
        <source>Its date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Its next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>RepeatFrom</name>
    <message>
        <source>The day it was due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>The day it was done</source>
        <translation>完成日</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Lead came in</source>
        <translation>线索进入</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Handed to sales</source>
        <translation>移交销售</translation>
    </message>
    <message>
        <source>Tried to reach</source>
        <translation>尝试联系</translation>
    </message>
    <message>
        <source>Accepted by sales</source>
        <translation>销售已接受</translation>
    </message>
    <message>
        <source>Rejected by sales</source>
        <translation>销售已退回</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>已回收培育</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Deal won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>商机输单</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认合格</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>%1 的回放</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>MQL rule %1, signed by both heads</source>
        <translation>MQL 规则第 %1 版，双方负责人已签署</translation>
    </message>
    <message>
        <source>MQL rule %1, not signed by both heads</source>
        <translation>MQL 规则第 %1 版，尚未由双方负责人签署</translation>
    </message>
    <message>
        <source>first answer after %1 of working time: in time</source>
        <translation>首次响应用了 %1 工作时间：及时</translation>
    </message>
    <message>
        <source>first answer after %1 of working time: too late</source>
        <translation>首次响应用了 %1 工作时间：超时</translation>
    </message>
    <message>
        <source>nobody has tried for %1 of working time: overdue</source>
        <translation>已有 %1 工作时间无人联系：已逾期</translation>
    </message>
    <message>
        <source>nobody has tried yet, still in time</source>
        <translation>尚未有人联系，仍在时限内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>%1 移交</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1，等级 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has tried, and nobody needs to any more</source>
        <translation>没有人联系过，也不再需要联系</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>without a creation or close date: not in the days</source>
        <translation>无创建或成交日期：未计入天数</translation>
    </message>
    <message>
        <source>won before the lead was created: not in the days</source>
        <translation>赢单早于线索创建：未计入天数</translation>
    </message>
    <message>
        <source>amounts in several currencies are not added up</source>
        <translation>多币种金额不相加</translation>
    </message>
    <message>
        <source>without creation or close date</source>
        <translation>无创建或成交日期</translation>
    </message>
    <message>
        <source>closed before it was created</source>
        <translation>成交早于创建</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Won of all</source>
        <translation>占全部的赢单率</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Lost amount</source>
        <translation>丢单金额</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>平均赢单额</translation>
    </message>
    <message>
        <source>Median won</source>
        <translation>赢单额中位数</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>平均天数</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>Cycle days</source>
        <translation>周期天数</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weighted open</source>
        <translation>进行中加权</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>MQLs</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SQLs</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>单条线索成本</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>单个客户成本</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Came further</source>
        <translation>继续前进</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>停留次数</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>现在处于</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>已回收</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>答复天数中位数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done of all</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Where do deals stop?</source>
        <translation>商机停在哪里？</translation>
    </message>
    <message>
        <source>Distinct deals that entered a stage and later came further, of the deals created in the period. A skipped stage counts as passed; lost deals stay in.</source>
        <translation>期间内创建的商机中，进入某阶段并随后继续前进的商机数（不重复）。跳过的阶段算作通过，丢单计入。</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>从线索到客户</translation>
    </message>
    <message>
        <source>Where do leads stop?</source>
        <translation>线索停在哪里？</translation>
    </message>
    <message>
        <source>Leads created in the period that became MQL, SQL, opportunity and customer. A skipped step counts as passed.</source>
        <translation>期间内创建的线索中成为 MQL、SQL、商机和客户的数量。跳过的步骤算作通过。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Which leads become customers?</source>
        <translation>哪些线索成为客户？</translation>
    </message>
    <message>
        <source>Leads created in the period whose linked deal was won, and the days from the lead&apos;s creation to the deal&apos;s close.</source>
        <translation>期间内创建且关联商机赢单的线索，以及从线索创建到成交的天数。</translation>
    </message>
    <message>
        <source>How often do we win?</source>
        <translation>我们多常赢单？</translation>
    </message>
    <message>
        <source>Won deals of all that were won or lost, by close date. Beside it: won deals of all deals, open ones included.</source>
        <translation>按成交日期，赢单占赢单与丢单之和的比例；旁边为占全部商机（含进行中）的比例。</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>How long does a sale take?</source>
        <translation>成交需要多久？</translation>
    </message>
    <message>
        <source>Days from a deal&apos;s creation to its close, won deals only. Deals without creation date, or closed before it, are left out and counted.</source>
        <translation>从商机创建到成交的天数，仅计赢单。无创建日期或成交早于创建的商机不计入，并单独计数。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>销售速度</translation>
    </message>
    <message>
        <source>How much do we win per day?</source>
        <translation>每天赢得多少？</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>What is in the pipeline?</source>
        <translation>流程中有什么？</translation>
    </message>
    <message>
        <source>Open deals: how many, their amounts, and their amounts weighted by probability.</source>
        <translation>进行中商机的数量、金额及按概率加权的金额。</translation>
    </message>
    <message>
        <source>What will we win?</source>
        <translation>我们将赢得什么？</translation>
    </message>
    <message>
        <source>Open amounts times probability by month of the expected close, won amounts as they are, lost ones nothing. Open deals past their close date stand apart.</source>
        <translation>按预计成交月份：进行中金额乘以概率，赢单按实际金额，丢单为零。已过成交日的进行中商机单列。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Which sources bring customers?</source>
        <translation>哪些来源带来客户？</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Which campaigns pay?</source>
        <translation>哪些营销活动有回报？</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Which touches earned the revenue?</source>
        <translation>哪些互动带来了收入？</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Does sales take what marketing gives?</source>
        <translation>销售是否接收市场移交的线索？</translation>
    </message>
    <message>
        <source>Leads handed over in the period and sales&apos; answer. Acceptance is accepted ones of those accepted, rejected or undecided.</source>
        <translation>期间内移交的线索及销售的答复。接受率 = 已接受 ÷（已接受 + 已退回 + 未答复）。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>What did we do?</source>
        <translation>我们做了什么？</translation>
    </message>
    <message>
        <source>Calls, meetings, mails, tasks and notes of the period, done, open and overdue.</source>
        <translation>期间内的电话、会议、邮件、任务和笔记：已完成、进行中和逾期。</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>阶段停留时间</translation>
    </message>
    <message>
        <source>Where do deals wait?</source>
        <translation>商机在哪里等待？</translation>
    </message>
    <message>
        <source>Days between entering and leaving a stage, every stay counted, open stays up to now.</source>
        <translation>进入与离开阶段之间的天数；每次停留都计入，仍停留的算到现在。</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation>我们为何丢单？</translation>
    </message>
    <message>
        <source>Lost deals by reason, by close date.</source>
        <translation>按成交日期，各原因的丢单数。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>an address of our own domain</source>
        <translation>邮箱属于本公司域名</translation>
    </message>
    <message>
        <source>without the date by which the report counts</source>
        <translation>没有报表所依据的日期</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>不在期间内</translation>
    </message>
    <message>
        <source>in another pipeline</source>
        <translation>属于其他销售管道</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>won</source>
        <translation>已赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已输单</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>recycled: not decided</source>
        <translation>已回收：未作决定</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>not won</source>
        <translation>未赢单</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost)</source>
        <translation>赢单 ÷（赢单 + 输单）</translation>
    </message>
    <message>
        <source>Won ÷ all deals, open ones included</source>
        <translation>赢单 ÷ 全部商机（含未结）</translation>
    </message>
    <message>
        <source>Sum of the known amounts of won deals</source>
        <translation>赢单商机已知金额之和</translation>
    </message>
    <message>
        <source>Sum of the known amounts of lost deals</source>
        <translation>输单商机已知金额之和</translation>
    </message>
    <message>
        <source>Won amount ÷ won deals with an amount</source>
        <translation>赢单金额 ÷ 有金额的赢单数</translation>
    </message>
    <message>
        <source>The middle one of the won amounts</source>
        <translation>赢单金额的中位数</translation>
    </message>
    <message>
        <source>Sum of the days from creation to close ÷ deals</source>
        <translation>从创建到成交的天数之和 ÷ 商机数</translation>
    </message>
    <message>
        <source>The middle one of the days from creation to close</source>
        <translation>从创建到成交天数的中位数</translation>
    </message>
    <message>
        <source>Each amount × the deal&apos;s probability, rounded half up, then added</source>
        <translation>每笔金额 × 该商机的赢单概率，四舍五入后相加</translation>
    </message>
    <message>
        <source>Open deals × average won × win rate ÷ cycle days</source>
        <translation>未结商机数 × 平均赢单金额 × 赢单率 ÷ 成交周期天数</translation>
    </message>
    <message>
        <source>Open amounts × probability, not overdue</source>
        <translation>未逾期的未结金额 × 概率</translation>
    </message>
    <message>
        <source>Won amounts as they are</source>
        <translation>赢单金额按实际计</translation>
    </message>
    <message>
        <source>Weighted open + won</source>
        <translation>加权未结 + 赢单</translation>
    </message>
    <message>
        <source>Open amounts × probability whose close date has passed</source>
        <translation>成交日期已过的未结金额 × 概率</translation>
    </message>
    <message>
        <source>Lost deals of the row ÷ all lost deals</source>
        <translation>本行输单数 ÷ 全部输单数</translation>
    </message>
    <message>
        <source>Won ÷ leads</source>
        <translation>赢单 ÷ 线索</translation>
    </message>
    <message>
        <source>Sum of the days from the lead&apos;s creation to its deal&apos;s close ÷ leads won</source>
        <translation>从线索创建到商机成交的天数之和 ÷ 赢单线索数</translation>
    </message>
    <message>
        <source>The middle one of the days from the lead&apos;s creation to its deal&apos;s close</source>
        <translation>从线索创建到商机成交天数的中位数</translation>
    </message>
    <message>
        <source>Cost ÷ leads</source>
        <translation>成本 ÷ 线索</translation>
    </message>
    <message>
        <source>Cost ÷ customers won; spend alone, without salaries</source>
        <translation>成本 ÷ 赢得的客户；仅投放费用，不含工资</translation>
    </message>
    <message>
        <source>Revenue ÷ cost</source>
        <translation>收入 ÷ 成本</translation>
    </message>
    <message>
        <source>(Revenue - cost) ÷ cost</source>
        <translation>（收入 − 成本）÷ 成本</translation>
    </message>
    <message>
        <source>Came further ÷ entered</source>
        <translation>继续前进 ÷ 进入</translation>
    </message>
    <message>
        <source>The middle one of the days from the first entry to the first entry of a later step</source>
        <translation>从首次进入到首次进入后续步骤的天数的中位数</translation>
    </message>
    <message>
        <source>Accepted ÷ (accepted + rejected + undecided)</source>
        <translation>接受 ÷（接受 + 退回 + 未决）</translation>
    </message>
    <message>
        <source>Done ÷ all</source>
        <translation>完成 ÷ 全部</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Against whom do we win?</source>
        <translation>我们赢了谁？</translation>
    </message>
    <message>
        <source>Won, lost and open deals by the competitor that they name, by close date. Deals that name none stand in a row of their own.</source>
        <translation>按所列竞争对手统计已赢、已输和进行中的商机，按成交日期计。未填写竞争对手的商机单列一行。</translation>
    </message>
    <message>
        <source>Won deals of those won or lost, by close date. &quot;No decision&quot; counts as lost.</source>
        <translation>按成交日期，赢单占赢单与输单之和。“未作决定”算输单。</translation>
    </message>
    <message>
        <source>Won deals of all deals with a close date in the period, open ones included: lower while deals are open.</source>
        <translation>赢单占期间内有成交日期的全部商机，含未结：有未结商机时偏低。</translation>
    </message>
    <message>
        <source>Won amount of won and lost amounts: large deals weigh more. Deals without an amount do not count.</source>
        <translation>赢单金额占赢单与输单金额之和：大单权重更高。没有金额的商机不计入。</translation>
    </message>
    <message>
        <source>Mean days from creation to close of won deals: a few long ones draw it up.</source>
        <translation>赢单商机从创建到成交的平均天数：少数很长的会拉高它。</translation>
    </message>
    <message>
        <source>Half of the won deals took longer, half less: a few long ones do not matter.</source>
        <translation>一半赢单更久，一半更快：少数很长的不影响它。</translation>
    </message>
    <message>
        <source>The median of won and lost deals: how long until a deal is decided.</source>
        <translation>赢单与输单商机的中位数：商机多久见分晓。</translation>
    </message>
    <message>
        <source>Won amounts divided by their number: a few large ones draw it up.</source>
        <translation>赢单金额除以笔数：少数大单会拉高它。</translation>
    </message>
    <message>
        <source>Half of the won amounts are larger, half smaller.</source>
        <translation>一半赢单金额更大，一半更小。</translation>
    </message>
    <message>
        <source>One cohort: the deals created in the period, and how far they have come since. The latest ones had little time.</source>
        <translation>同期群：期间内创建的商机至今走到哪一步。最新的还没有多少时间。</translation>
    </message>
    <message>
        <source>The steps that deals reached in the period, whenever they were created: current, but mixes cohorts and can pass 100 %.</source>
        <translation>期间内商机到达的步骤，不论何时创建：反映近况，但混合了不同同期群，可能超过 100%。</translation>
    </message>
    <message>
        <source>Leads created in the period whose deal was won since, of all leads created in it.</source>
        <translation>期间内创建、此后赢单的线索，占期间内创建的全部线索。</translation>
    </message>
    <message>
        <source>Leads that became MQLs in the period whose deal was won since, of all MQLs of the period.</source>
        <translation>期间内成为 MQL、此后赢单的线索，占该期间的全部 MQL。</translation>
    </message>
    <message>
        <source>This report does not tell which records its figures count.</source>
        <translation>这张报表无法说明数字计入了哪些记录。</translation>
    </message>
    <message>
        <source>Time in stage counts stays, of which a deal may have several; open a row to see its deals.</source>
        <translation>阶段停留时间统计的是停留次数，一个商机可能有好几次；打开某一行即可查看其中的商机。</translation>
    </message>
    <message>
        <source>This figure is of deals and costs beside the leads; why is told of leads, MQLs and SQLs.</source>
        <translation>这个数字来自线索之外的商机和成本；只有线索、MQL 和 SQL 可以逐条说明。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>not overdue</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>never an MQL</source>
        <translation>从未成为 MQL</translation>
    </message>
    <message>
        <source>never an SQL</source>
        <translation>从未成为 SQL</translation>
    </message>
    <message>
        <source>Open deals times the size of a won deal times the win rate, divided by the days of the sales cycle, each as the workspace counts it.</source>
        <translation>进行中商机数 × 赢单金额大小 × 赢单率 ÷ 销售周期天数，各项都按本工作区的算法。</translation>
    </message>
    <message>
        <source>Days from a deal&apos;s creation to its close, won and lost deals. Deals without creation date, or closed before it, are left out and counted.</source>
        <translation>从商机创建到成交的天数，含赢单与输单。没有创建日期、或成交早于创建的商机不计入，另行计数。</translation>
    </message>
    <message>
        <source>Deals won, by close date</source>
        <translation>赢单数，按成交日期</translation>
    </message>
    <message>
        <source>Deals lost, by close date</source>
        <translation>丢单数，按成交日期</translation>
    </message>
    <message>
        <source>Deals still open, by expected close date</source>
        <translation>未结商机数，按预计成交日期</translation>
    </message>
    <message>
        <source>Deals won, lost and open, by close date</source>
        <translation>赢单、丢单和未结商机合计，按成交日期</translation>
    </message>
    <message>
        <source>Leads, MQLs, SQLs, deals and revenue by the original source of the lead or deal; a deal that names none counts with its lead.</source>
        <translation>按线索或商机的最初来源统计线索、MQL、SQL、商机和收入；没有写来源的商机按它的线索计。</translation>
    </message>
    <message>
        <source>Leads, deals and revenue of each campaign against its cost, which counts once; a deal that names none counts with its lead. ROI is (revenue - cost) / cost; in the total it is of the campaigns whose cost is known.</source>
        <translation>每个营销活动的线索、商机和收入与其成本（只计一次）的对比；没有写活动的商机按它的线索计。ROI =（收入 − 成本）÷ 成本；合计中只算成本已知的活动。</translation>
    </message>
    <message>
        <source>Revenue of won deals shared by the model among the campaigns which people of the deal answered up to its close; the shares equal the revenue to the cent. What nobody answered for is of no campaign.</source>
        <translation>按模型将赢单收入分摊给成交前相关人员回应过的各个营销活动；各份之和与收入分毫不差。没有人回应过的不属于任何活动。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Sales rep</source>
        <translation>销售代表</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>市场人员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>Sameness</name>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>不是重复</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A deal keeps its close date; move it instead.</source>
        <translation>商机须有预计成交日期，请改为移动。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>There are no days without conflicts within a year.</source>
        <translation>一年内没有无冲突的日期。</translation>
    </message>
    <message>
        <source>There is nothing to plan: that year has these campaigns already, or the year before has none.</source>
        <translation>没有可规划的活动：该年已有这些活动，或上一年没有活动。</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Only the head of this side signs; see the settings marketing_head and sales_head.</source>
        <translation>只有该方负责人可以签署；见设置 marketing_head 和 sales_head。</translation>
    </message>
    <message>
        <source>There is no scoring model in use.</source>
        <translation>没有正在使用的评分模型。</translation>
    </message>
    <message>
        <source>This version is signed already.</source>
        <translation>此版本已签署。</translation>
    </message>
    <message>
        <source>Signed for marketing by</source>
        <translation>市场部签署人</translation>
    </message>
    <message>
        <source>Signed for marketing at</source>
        <translation>市场部签署时间</translation>
    </message>
    <message>
        <source>Signed for sales by</source>
        <translation>销售部签署人</translation>
    </message>
    <message>
        <source>Signed for sales at</source>
        <translation>销售部签署时间</translation>
    </message>
</context>
<context>
    <name>Season</name>
    <message>
        <source>Meteorological</source>
        <translation>气象季节</translation>
    </message>
    <message>
        <source>Astronomical</source>
        <translation>天文季节</translation>
    </message>
    <message>
        <source>Solar terms</source>
        <translation>节气季节</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售季</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>春</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>秋</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>冬</translation>
    </message>
    <message>
        <source>Spring/Summer</source>
        <translation>春夏季</translation>
    </message>
    <message>
        <source>Autumn/Winter</source>
        <translation>秋冬季</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>A live segment has no members of its own: its conditions say who is in it.</source>
        <translation>动态细分没有自己的成员：由条件决定谁在其中。</translation>
    </message>
    <message>
        <source>There is a segment of that name already.</source>
        <translation>已有同名的细分。</translation>
    </message>
    <message>
        <source>A static segment has members, not conditions.</source>
        <translation>静态细分只有成员，没有条件。</translation>
    </message>
    <message>
        <source>a segment cannot name itself</source>
        <translation>细分不能引用自己</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SegmentKind</name>
    <message>
        <source>Live</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静态</translation>
    </message>
    <message>
        <source>Excluding</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>SegmentMember</name>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>SegmentOf</name>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>; </source>
        <comment>between two faults</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>SetOf</name>
    <message>
        <source>Leads, counted from the day they came</source>
        <translation>线索，从到来之日起算</translation>
    </message>
    <message>
        <source>Deals, counted from the close date</source>
        <translation>商机，从预计成交日起算</translation>
    </message>
    <message>
        <source>Campaigns, counted from the start</source>
        <translation>营销活动，从开始日起算</translation>
    </message>
</context>
<context>
    <name>SetRole</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Campaign owner</source>
        <translation>活动负责人</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>销售代表</translation>
    </message>
    <message>
        <source>A named person</source>
        <translation>指定人员</translation>
    </message>
</context>
<context>
    <name>SetRun</name>
    <message>
        <source>Set</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation>定义来源</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
</context>
<context>
    <name>SetStep</name>
    <message>
        <source>A step lies at most 1000 days before or after.</source>
        <translation>步骤最多提前或推后 1000 天。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subject in Chinese</source>
        <translation>中文主题</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>之后天数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>按工作日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Named person</source>
        <translation>指定人员</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SetTask</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Applied set</source>
        <translation>已应用的任务组</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>之后天数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>按工作日</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>月份为 1 到 12 的数字。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>您的公司</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>财年首月</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>每周第一天</translation>
    </message>
    <message>
        <source>Own e-mail domain (left out of reports)</source>
        <translation>自有邮箱域名（不计入报表）</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Revision of the demo data</source>
        <translation>演示数据的修订</translation>
    </message>
    <message>
        <source>The key of a field is lower-case letters, digits and _.</source>
        <translation>字段的键由小写字母、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>This type has a field with that key.</source>
        <translation>该类型已有此键的字段。</translation>
    </message>
    <message>
        <source>A field needs a label.</source>
        <translation>字段需要标签。</translation>
    </message>
    <message>
        <source>A custom field is text, a number, a date, a time or yes/no.</source>
        <translation>自定义字段为文本、数字、日期、时间或是/否。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A number from 0 to 999 is meant.</source>
        <translation>请输入 0 到 999 的数字。</translation>
    </message>
    <message>
        <source>Days are written as 2026-12-24 or 2026-12-24..2026-12-27, a name behind them, commas between.</source>
        <translation>日期写作 2026-12-24 或 2026-12-24..2026-12-27，后跟名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>Sources of tracking links (comma between; empty: any)</source>
        <translation>跟踪链接的来源（逗号分隔；留空则不限）</translation>
    </message>
    <message>
        <source>Mediums of tracking links (comma between; empty: any)</source>
        <translation>跟踪链接的媒介（逗号分隔；留空则不限）</translation>
    </message>
    <message>
        <source>Days that an audience is left alone between campaigns of a channel</source>
        <translation>同一渠道两次活动之间对受众的间隔天数</translation>
    </message>
    <message>
        <source>Campaigns that one person runs at a time (0: any number)</source>
        <translation>一人同时负责的活动数（0 为不限）</translation>
    </message>
    <message>
        <source>Days kept free of campaigns (2026-12-24..2026-12-27 Stocktaking, ...)</source>
        <translation>不安排活动的日期（2026-12-24..2026-12-27 盘点，……）</translation>
    </message>
    <message>
        <source>Head of marketing, who approves plans (login)</source>
        <translation>市场负责人，批准计划（登录名）</translation>
    </message>
    <message>
        <source>Head of sales, who approves plans (login)</source>
        <translation>销售负责人，批准计划（登录名）</translation>
    </message>
    <message>
        <source>Countries are written as CN or US-CA, commas between.</source>
        <translation>国家写作 CN 或 US-CA，用逗号分隔。</translation>
    </message>
    <message>
        <source>Countries whose holidays count, yours first (CN, US-CA, ...; empty: the country)</source>
        <translation>采用哪些国家的节假日，本国在前（CN、US-CA……；留空：取国家设置）</translation>
    </message>
    <message>
        <source>Further days off of your company (2026-12-24..2026-12-27 Closed, ...)</source>
        <translation>公司另外的休息日（2026-12-24..2026-12-27 放假，……）</translation>
    </message>
    <message>
        <source>Days off on which your company works (2026-10-10, ...)</source>
        <translation>公司照常上班的休息日（2026-10-10，……）</translation>
    </message>
    <message>
        <source>Further days off, as older versions kept them</source>
        <translation>另外的休息日（旧版本的设置）</translation>
    </message>
    <message>
        <source>Days off that are worked, as older versions kept them</source>
        <translation>照常上班的休息日（旧版本的设置）</translation>
    </message>
    <message>
        <source>Working hours are written as mon-fri 09:00-12:00 13:30-18:00, other days behind a semicolon.</source>
        <translation>工作时段写作 mon-fri 09:00-12:00 13:30-18:00，其他日子用分号隔开。</translation>
    </message>
    <message>
        <source>Minutes are written as urgent 60, high 240, normal 480, low 960.</source>
        <translation>分钟数写作 urgent 60, high 240, normal 480, low 960。</translation>
    </message>
    <message>
        <source>Hours are a number from 0 to 24, such as 7.5.</source>
        <translation>小时数为 0 到 24 的数字，例如 7.5。</translation>
    </message>
    <message>
        <source>An amount is a whole number in the workspace&apos;s currency, such as 1200000; empty: none.</source>
        <translation>金额为工作区币种的整数，例如 1200000；留空表示没有。</translation>
    </message>
    <message>
        <source>Campaigns that run at a time</source>
        <translation>同时进行的活动</translation>
    </message>
    <message>
        <source>Tasks, meetings and items of a day</source>
        <translation>每天的任务、会议和事项</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>每天的小时数</translation>
    </message>
    <message>
        <source>What the calendar counts for each person</source>
        <translation>日历按什么统计每人的负荷</translation>
    </message>
    <message>
        <source>Items that one person does a day (0: any number)</source>
        <translation>每人每天可完成的事项（0：不限）</translation>
    </message>
    <message>
        <source>Hours that one person works a day</source>
        <translation>每人每天工作小时数</translation>
    </message>
    <message>
        <source>Marketing budget of a fiscal year (empty: none)</source>
        <translation>每财年的营销预算（留空：没有）</translation>
    </message>
    <message>
        <source>Working hours (mon-fri 09:00-12:00 13:30-18:00; sat 10:00-14:00)</source>
        <translation>工作时段（mon-fri 09:00-12:00 13:30-18:00; sat 10:00-14:00）</translation>
    </message>
    <message>
        <source>Working minutes until somebody tries a lead that was handed over, by priority</source>
        <translation>移交的线索按优先级须在多少工作分钟内联系</translation>
    </message>
    <message>
        <source>When they come in and when they become MQLs</source>
        <translation>进入时及成为 MQL 时</translation>
    </message>
    <message>
        <source>When they come in</source>
        <translation>进入时</translation>
    </message>
    <message>
        <source>When they become MQLs</source>
        <translation>成为 MQL 时</translation>
    </message>
    <message>
        <source>Only when asked to</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>When assignment rules give leads of nobody to people</source>
        <translation>分配规则何时分配无负责人的线索</translation>
    </message>
    <message>
        <source>Open leads that one person may have before claiming more (0: any number)</source>
        <translation>每人持有多少未结线索后不能再领取（0：不限）</translation>
    </message>
    <message>
        <source>Leads that one person may claim a day (0: any number)</source>
        <translation>每人每天可领取的线索数（0：不限）</translation>
    </message>
    <message>
        <source>Days that a claimed lead stays with its owner in any case</source>
        <translation>领取后的保护天数</translation>
    </message>
    <message>
        <source>Days without follow-up until a lead returns to the pool (0: never)</source>
        <translation>多少天未跟进退回线索池（0：从不）</translation>
    </message>
    <message>
        <source>Days without winning it until a lead returns to the pool (0: never)</source>
        <translation>多少天未成交退回线索池（0：从不）</translation>
    </message>
    <message>
        <source>Days before its return that the owner is warned</source>
        <translation>退回前多少天提醒负责人</translation>
    </message>
    <message>
        <source>Hours until who had a lead may claim it again</source>
        <translation>原负责人多少小时后可再次领取</translation>
    </message>
    <message>
        <source>A likeness is a number from 50 to 100, or empty for never.</source>
        <translation>相似度为 50 到 100 的数字，留空表示从不。</translation>
    </message>
    <message>
        <source>Likeness in percent from which you are told that a record is there already (empty: never)</source>
        <translation>相似度达到百分之几时提示已有该记录（留空：从不）</translation>
    </message>
    <message>
        <source>Likeness in percent from which such a new record is refused (empty: never)</source>
        <translation>相似度达到百分之几时拒绝新增（留空：从不）</translation>
    </message>
    <message>
        <source>Written as target 500000, deal 10000, share 60, win 25, sql 50, mql 20: amounts, then percent above 0 and up to 100; empty: nothing is owed.</source>
        <translation>写法为 target 500000, deal 10000, share 60, win 25, sql 50, mql 20：先是金额，然后是大于 0 且不超过 100 的百分比；留空表示无目标。</translation>
    </message>
    <message>
        <source>What marketing owes a month (target 500000, deal 10000, share 60, win 25, sql 50, mql 20; empty: nothing)</source>
        <translation>市场部每月应交（target 500000, deal 10000, share 60, win 25, sql 50, mql 20；留空：无）</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>The year in which it ends</source>
        <translation>按结束年份</translation>
    </message>
    <message>
        <source>The year in which it begins</source>
        <translation>按开始年份</translation>
    </message>
    <message>
        <source>4-4-5 weeks of the fiscal year</source>
        <translation>财年内 4-4-5 周</translation>
    </message>
    <message>
        <source>4-5-4 weeks of the fiscal year</source>
        <translation>财年内 4-5-4 周</translation>
    </message>
    <message>
        <source>5-4-4 weeks of the fiscal year</source>
        <translation>财年内 5-4-4 周</translation>
    </message>
    <message>
        <source>4-5-4 weeks from February on (National Retail Federation)</source>
        <translation>二月起 4-5-4 周（美国零售联合会）</translation>
    </message>
    <message>
        <source>Northern</source>
        <translation>北半球</translation>
    </message>
    <message>
        <source>Southern</source>
        <translation>南半球</translation>
    </message>
    <message>
        <source>A fiscal year is called by</source>
        <translation>财年的名称</translation>
    </message>
    <message>
        <source>Periods of the retail year</source>
        <translation>零售年的期间</translation>
    </message>
    <message>
        <source>What the seasons are</source>
        <translation>季节的划分</translation>
    </message>
    <message>
        <source>Hemisphere, for the names of seasons</source>
        <translation>半球（决定季节名称）</translation>
    </message>
    <message>
        <source>A folder is named whole, beginning with /; empty: the usual one.</source>
        <translation>文件夹请写完整路径，以 / 开头；留空：用默认的。</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Folder of automatic backups (empty: the usual one)</source>
        <translation>自动备份的文件夹（留空：默认）</translation>
    </message>
    <message>
        <source>Quiet hours are written as 21:00-08:00; empty: none.</source>
        <translation>免打扰时段写作 21:00-08:00；留空表示没有。</translation>
    </message>
    <message>
        <source>As is usual in the country</source>
        <translation>按所在国家的习惯</translation>
    </message>
    <message>
        <source>Quiet hours, without mailings and calls of campaigns (21:00-08:00; empty: none)</source>
        <translation>免打扰时段，不群发、不打电话（21:00-08:00；留空：没有）</translation>
    </message>
    <message>
        <source>This setting is the same for all who use the workspace.</source>
        <translation>此设置对使用该工作区的所有人都相同。</translation>
    </message>
    <message>
        <source>A filter is written as in lists: industry:Software employees&gt;=50; empty: nobody.</source>
        <translation>筛选条件的写法与列表相同：industry:Software employees&gt;=50；留空：无。</translation>
    </message>
    <message>
        <source>Companies that are no customers for us (a filter, asked first)</source>
        <translation>不适合我们的公司（筛选条件，最先判断）</translation>
    </message>
    <message>
        <source>Ideal customers, tier 1 (a filter of companies)</source>
        <translation>理想客户 1 级（公司筛选条件）</translation>
    </message>
    <message>
        <source>Ideal customers, tier 2</source>
        <translation>理想客户 2 级</translation>
    </message>
    <message>
        <source>Ideal customers, tier 3</source>
        <translation>理想客户 3 级</translation>
    </message>
    <message>
        <source>Who is told of hand-offs that nobody answers in time</source>
        <translation>移交未及时响应时上报给谁</translation>
    </message>
    <message>
        <source>Working minutes before the deadline that somebody is told (0: when it has passed)</source>
        <translation>截止前多少工作分钟上报（0：超时后）</translation>
    </message>
    <message>
        <source>Uses after which a reference site needs a rest (0: never)</source>
        <translation>样板客户使用多少次后需要休息（0：从不）</translation>
    </message>
    <message>
        <source>Days within which its uses are counted</source>
        <translation>统计其使用次数的天数</translation>
    </message>
    <message>
        <source>Win rate is counted</source>
        <translation>赢单率的口径</translation>
    </message>
    <message>
        <source>Sales cycle is counted as</source>
        <translation>成交周期的口径</translation>
    </message>
    <message>
        <source>Average deal is counted as</source>
        <translation>平均单额的口径</translation>
    </message>
    <message>
        <source>Funnel is counted</source>
        <translation>漏斗的口径</translation>
    </message>
    <message>
        <source>Conversion is counted</source>
        <translation>转化率的口径</translation>
    </message>
    <message>
        <source>Only a manager or an administrator changes this setting.</source>
        <translation>只有经理或管理员可以更改此设置。</translation>
    </message>
    <message>
        <source>of won and lost deals</source>
        <translation>占赢单与输单</translation>
    </message>
    <message>
        <source>of all deals</source>
        <translation>占全部商机</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>按金额</translation>
    </message>
    <message>
        <source>mean of won deals</source>
        <translation>赢单平均</translation>
    </message>
    <message>
        <source>median of won deals</source>
        <translation>赢单中位数</translation>
    </message>
    <message>
        <source>median of won and lost deals</source>
        <translation>赢单与输单中位数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>of the deals created then</source>
        <translation>按期间内创建的商机</translation>
    </message>
    <message>
        <source>of the steps taken then</source>
        <translation>按期间内到达的步骤</translation>
    </message>
    <message>
        <source>of the leads created then</source>
        <translation>按期间内创建的线索</translation>
    </message>
    <message>
        <source>of the MQLs of then</source>
        <translation>按期间内的 MQL</translation>
    </message>
    <message>
        <source>Mailings and calls that one audience receives in 7 days (0: any number)</source>
        <translation>同一受众 7 天内收到的群发和电话次数上限（0：不限）</translation>
    </message>
    <message>
        <source>A domain is written as acme.example, one alone; empty: none.</source>
        <translation>域名写作 acme.example，只写一个；留空表示没有。</translation>
    </message>
    <message>
        <source>There is no time zone of this name; write one such as Europe/Berlin or Asia/Shanghai.</source>
        <translation>没有这个名称的时区，请写成 Europe/Berlin 或 Asia/Shanghai 这样的名称。</translation>
    </message>
    <message>
        <source>This setting is one of these: </source>
        <translation>此设置应为以下之一：</translation>
    </message>
    <message>
        <source>Tilth keeps this setting itself.</source>
        <translation>此设置由 Tilth 自行维护。</translation>
    </message>
    <message>
        <source>There are no holidays of %1 on record; there are those of %2.</source>
        <translation>没有 %1 的节假日；可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 has no region %2; there are %3.</source>
        <translation>%1 没有地区 %2；可用的有：%3。</translation>
    </message>
    <message>
        <source>There is no user with the login %1; write that of one, or leave it empty.</source>
        <translation>没有登录名为 %1 的用户；请填写已有用户的登录名，或留空。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose a folder that you may write into, or one that can be made. Empty: the usual one.</source>
        <translation>无法写入 %1；请选择可以写入或可以创建的文件夹。留空则用默认文件夹。</translation>
    </message>
    <message>
        <source>This is no currency; write the three capital letters of one (ISO 4217), such as USD or CNY.</source>
        <translation>没有这种货币；请填写货币的三个大写字母（ISO 4217），例如 USD 或 CNY。</translation>
    </message>
    <message>
        <source>This is no country; write the two capital letters of one (ISO 3166), such as US or CN.</source>
        <translation>没有这个国家或地区；请填写其两个大写字母（ISO 3166），例如 US 或 CN。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SiteLikeness</name>
    <message>
        <source>industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>Response due</source>
        <translation>待响应</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>超时响应</translation>
    </message>
    <message>
        <source>No call needed</source>
        <translation>无需再联系</translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>call due in %1 (working time)</source>
        <translation>须在 %1 内致电（工作时间）</translation>
    </message>
    <message>
        <source>call overdue by %1 (working time)</source>
        <translation>致电已逾期 %1（工作时间）</translation>
    </message>
    <message>
        <source>first try %1 too late (working time)</source>
        <translation>首次联系迟了 %1（工作时间）</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>明天 9:00</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Name</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Probability %</source>
        <translation>概率 %</translation>
    </message>
    <message>
        <source>Stalled after days</source>
        <translation>停滞天数上限</translation>
    </message>
</context>
<context>
    <name>StageKind</name>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
</context>
<context>
    <name>StageLog</name>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Stance unknown</source>
        <translation>立场未知</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>支持我们</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Against us</source>
        <translation>反对我们</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Another program has this workspace open; nothing was changed. Close it there, then restore again.</source>
        <translation>另一个程序打开着这个工作区；没有任何改动。请先在那里关闭，再恢复。</translation>
    </message>
    <message>
        <source>The workspace was opened to be read only; nothing was changed.</source>
        <translation>工作区以只读方式打开；没有任何改动。</translation>
    </message>
    <message>
        <source>This workspace was made by a newer Tilth; it was not changed. Update Tilth to open it.</source>
        <translation>这个工作区由更新版本的 Tilth 创建；没有任何改动。请更新 Tilth 再打开。</translation>
    </message>
    <message>
        <source>You may not write the workspace&apos;s file or its folder: it can be read, and nothing was changed. Get the right to write them, or work on a copy elsewhere.</source>
        <translation>您没有写入工作区文件或其文件夹的权限：可以查看，没有任何改动。请取得写入权限，或在别处用一份副本工作。</translation>
    </message>
    <message>
        <source>A network drive can lose what was saved, so no workspace is opened there. Keep it in a local folder, use PostgreSQL for a team, or open it to read with --read-only. The drive is of the kind: </source>
        <translation>网络盘可能丢失已保存的数据，所以不在那里打开工作区。请放在本地文件夹，团队请用 PostgreSQL，或用 --read-only 只读打开。网络盘类型：</translation>
    </message>
    <message>
        <source>A program that synchronises the folder breaks a workspace that is in use, so none is opened there. Move it to another folder and let this one have backups, or open it to read with --read-only. The folder is synchronised by: </source>
        <translation>同步程序会弄坏正在使用的工作区，所以不在同步文件夹里打开。请移到别的文件夹，这里只放备份；或用 --read-only 只读打开。同步程序：</translation>
    </message>
    <message>
        <source>This workspace was made by another version of Tilth. Open it once where it can be written; a copy of it will do.</source>
        <translation>这个工作区由另一个版本的 Tilth 创建。请在可以写入的地方打开一次；用一份副本也可以。</translation>
    </message>
    <message>
        <source>The workspace&apos;s file, or the log beside it, was moved, replaced or deleted while it was open. Nothing more can be saved: bring the file back, or close Tilth and open the workspace where it is now.</source>
        <translation>工作区的文件或其旁边的日志在打开时被移走、替换或删除了。现在不能再保存：请把文件放回来，或关闭 Tilth 后到其现在的位置打开工作区。</translation>
    </message>
    <message>
        <source>Somebody changed this workspace meanwhile; nothing was restored, so that their work is not lost. Restore again.</source>
        <translation>期间有人修改了此工作区；为不丢失其工作，未做任何还原。请重新还原。</translation>
    </message>
    <message>
        <source>Somebody changed this workspace while it was being read; nothing of what was read is shown. Read it again.</source>
        <translation>读取期间有人修改了此工作区；已读取的内容均不显示。请重新读取。</translation>
    </message>
    <message>
        <source>A file that is being read is not written over; choose another name than: </source>
        <translation>正在读取的文件不会被覆盖；请另选一个名称，不要用：</translation>
    </message>
    <message>
        <source>Only plain files are written over; choose another name than: </source>
        <translation>只有普通文件才会被覆盖；请另选一个名称，不要用：</translation>
    </message>
    <message>
        <source>A Tilth workspace is not written over; choose another name than: </source>
        <translation>Tilth 工作区不会被覆盖；请另选一个名称，不要用：</translation>
    </message>
    <message>
        <source>This file is part of a Tilth workspace and is not written over; choose another name than: </source>
        <translation>这个文件属于一个 Tilth 工作区，不会被覆盖；请另选一个名称，不要用：</translation>
    </message>
    <message>
        <source>A file that cannot be read is not written over, since it may be a Tilth workspace; choose another name than: </source>
        <translation>无法读取的文件可能是 Tilth 工作区，不会被覆盖；请另选一个名称，不要用：</translation>
    </message>
    <message>
        <source>A workspace takes no other file&apos;s place, and this one exists already; choose another name than: </source>
        <translation>工作区不会取代别的文件，而这个文件已经存在；请另选一个名称，不要用：</translation>
    </message>
    <message>
        <source>Another program has a former file of this name open, which was moved or deleted since. Close that program, then open the workspace again.</source>
        <translation>另一个程序还开着以前的同名文件，那个文件后来被移走或删除了。请关闭那个程序，再打开这个工作区。</translation>
    </message>
    <message>
        <source>You may not read this file; ask its owner for the right to read and write it, or choose another one: </source>
        <translation>您无权读取这个文件；请向文件所有者要读写权限，或另选一个：</translation>
    </message>
    <message>
        <source>The workspace file is damaged; restore a sound backup with &apos;tilthctl restore&apos;.</source>
        <translation>工作区文件已损坏；请用 &apos;tilthctl restore&apos; 恢复一份完好的备份。</translation>
    </message>
    <message>
        <source>This file is a Tilth workspace, or part of one. To take its data, open it, export what you need and import that: </source>
        <translation>此文件是 Tilth 工作区或其一部分。要取用其中的数据，请打开它，导出所需内容后再导入：</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Said by the customer</source>
        <translation>客户说过</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation>附有依据</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>Only the first 5,000 events are kept.</source>
        <translation>只保留前 5,000 个日程。</translation>
    </message>
    <message>
        <source>There is a calendar of that name already; choose another name.</source>
        <translation>已有同名日历，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no such calendar.</source>
        <translation>没有这个日历。</translation>
    </message>
    <message>
        <source>A calendar is read again after 15 to 100,000 minutes.</source>
        <translation>日历的读取间隔为 15 到 100,000 分钟。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>地址或文件</translation>
    </message>
    <message>
        <source>Minutes between readings</source>
        <translation>读取间隔（分钟）</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>上次读取</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Version there</source>
        <translation>对方版本</translation>
    </message>
    <message>
        <source>Mark of its content</source>
        <translation>内容标记</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>Hash of the address</source>
        <translation>地址哈希</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>SuppressionReason</name>
    <message>
        <source>Asked to be left alone</source>
        <translation>要求勿扰</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>退信</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已抹除</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级团队</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级区域</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The text is not UTF-8 at byte </source>
        <translation>文本不是 UTF-8，位于字节 </translation>
    </message>
    <message>
        <source>The text holds a null character at byte </source>
        <translation>文本含有空字符，位于字节 </translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday and day</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>weekday and day of the month</comment>
        <translation>d ddd</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>第 %1 周 · %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>W%1 · %2</source>
        <comment>week and its first day</comment>
        <translation>%1 周 · %2 日</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>a week</comment>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a solar term and its day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month in little room</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>%1 季度</translation>
    </message>
    <message>
        <source>Spring</source>
        <comment>season</comment>
        <translation>春</translation>
    </message>
    <message>
        <source>Summer</source>
        <comment>season</comment>
        <translation>夏</translation>
    </message>
    <message>
        <source>Autumn</source>
        <comment>season</comment>
        <translation>秋</translation>
    </message>
    <message>
        <source>Winter</source>
        <comment>season</comment>
        <translation>冬</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>season and year</comment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>a fiscal year</comment>
        <translation>%1 财年</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Solar term</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>work</source>
        <comment>badge of a make-up working day</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>off</source>
        <comment>badge of a day off</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>Spring/Summer</source>
        <comment>season</comment>
        <translation>春夏</translation>
    </message>
    <message>
        <source>Autumn/Winter</source>
        <comment>season</comment>
        <translation>秋冬</translation>
    </message>
    <message>
        <source>Retail %1</source>
        <comment>a retail year</comment>
        <translation>零售年 %1</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <comment>a period of the retail year</comment>
        <translation>%2 年第 %1 期</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>a period of the retail year</comment>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Retail period</source>
        <translation>零售期间</translation>
    </message>
    <message>
        <source>Retail year</source>
        <translation>零售年</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已回应</translation>
    </message>
</context>
<context>
    <name>TouchKind</name>
    <message>
        <source>Form sent</source>
        <translation>提交表单</translation>
    </message>
    <message>
        <source>Form error</source>
        <translation>表单错误</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>浏览页面</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Site search</source>
        <translation>站内搜索</translation>
    </message>
    <message>
        <source>Tracked click</source>
        <translation>跟踪点击</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Mail clicked</source>
        <translation>点击邮件</translation>
    </message>
    <message>
        <source>Mail answered</source>
        <translation>回复邮件</translation>
    </message>
    <message>
        <source>Mail bounced</source>
        <translation>邮件退回</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>Event registered</source>
        <translation>活动报名</translation>
    </message>
    <message>
        <source>Event attended</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>网络研讨会</translation>
    </message>
    <message>
        <source>Ad clicked</source>
        <translation>点击广告</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>接听电话</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>举行会议</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Social reaction</source>
        <translation>社交互动</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Score reset</source>
        <translation>评分清零</translation>
    </message>
</context>
<context>
    <name>TrackingLink</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>完整网址</translation>
    </message>
    <message>
        <source>An address begins with https:// and a host, as https://example.org/offer.</source>
        <translation>网址须以 https:// 和主机名开头，如 https://example.org/offer。</translation>
    </message>
    <message>
        <source>An address holds no blanks; write %20.</source>
        <translation>网址不能含空格；请写 %20。</translation>
    </message>
    <message>
        <source>A link needs a source, such as newsletter or linkedin.</source>
        <translation>链接需要来源，如 newsletter 或 linkedin。</translation>
    </message>
    <message>
        <source>A link needs a medium, such as email, social or print.</source>
        <translation>链接需要媒介，如 email、social 或 print。</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Strong</source>
        <translation>稳固</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in a heading</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>This workspace has no user.</source>
        <translation>此工作区没有用户。</translation>
    </message>
    <message>
        <source>This workspace has no scoring model that can be read: the file is damaged. Restore a backup of it.</source>
        <translation>此工作区没有可读取的评分模型：文件已损坏。请恢复它的备份。</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>inactive, left out</source>
        <translation>已停用，略过</translation>
    </message>
    <message>
        <source>in that year already, left out</source>
        <translation>该年度已有，略过</translation>
    </message>
    <message>
        <source>Next year has this campaign already.</source>
        <translation>下一年已有此活动。</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>This time zone cannot be read: </source>
        <translation>无法读取此时区：</translation>
    </message>
    <message>
        <source>This is not the name of a time zone: </source>
        <translation>这不是时区名称：</translation>
    </message>
</context>
<context>
    <name>tilth::AccountBox</name>
    <message>
        <source>People: %1 · lead scores: %2</source>
        <translation>人员：%1 · 线索评分：%2</translation>
    </message>
    <message>
        <source>No tier 1 to 3</source>
        <translation>不在等级 1 到 3</translation>
    </message>
    <message>
        <source>No method asks for roles</source>
        <translation>没有销售方法要求角色</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Reasons of the account&apos;s score</source>
        <translation>客户评分的原因</translation>
    </message>
    <message>
        <source>Account score %1 of 100</source>
        <translation>客户评分 %1（满分 100）</translation>
    </message>
    <message>
        <source>Last touch: marketing %1, sales %2</source>
        <translation>最近接触：市场 %1，销售 %2</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>计划已更改</translation>
    </message>
    <message>
        <source>Active in 30 days: %1 · touches: %2</source>
        <translation>近 30 天活跃人数：%1 · 互动：%2</translation>
    </message>
    <message>
        <source>Ideal customer: tier %1</source>
        <translation>理想客户：等级 %1</translation>
    </message>
    <message>
        <source>Buying centre: %1 of %2 roles</source>
        <translation>采购小组：%1/%2 个角色</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tilth::AccountsPage</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Buying centre</source>
        <translation>采购小组</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中商机</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>市场触达</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售触达</translation>
    </message>
    <message>
        <source>Target accounts</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>Tiers 1 to 3</source>
        <translation>1 至 3 级</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>No company has a tier yet: draft the profile from your deals, save it and apply the tiers.</source>
        <translation>还没有公司被定级：根据商机起草画像，保存后应用等级。</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>By neglect</source>
        <translation>按疏忽程度</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按评分</translation>
    </message>
    <message>
        <source>The first %1 of %2 companies</source>
        <translation>共 %2 家公司，显示前 %1 家</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n 家公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ActivityLine</name>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>任务已添加</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>谈了什么？</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>通话已记录</translation>
    </message>
    <message>
        <source>Meeting about</source>
        <translation>会议主题</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meeting added</source>
        <translation>会议已添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>笔记已添加</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>邮件主题</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Mail logged</source>
        <translation>邮件已记录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期日：%1</translation>
    </message>
</context>
<context>
    <name>tilth::AgendaModel</name>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Campaign item</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Other calendar</source>
        <translation>其他日历</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
</context>
<context>
    <name>tilth::AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Nothing is planned in these three months</source>
        <translation>这三个月没有安排</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建营销活动</translation>
    </message>
</context>
<context>
    <name>tilth::AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>What shall they say?</source>
        <translation>该怎么说？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>To</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>In</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>About</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直有效</translation>
    </message>
    <message>
        <source>any territory</source>
        <translation>不限区域</translation>
    </message>
    <message>
        <source>any product</source>
        <translation>不限产品</translation>
    </message>
    <message>
        <source>Choose a territory or a product.</source>
        <translation>请选择区域或产品。</translation>
    </message>
    <message>
        <source>Reaches %1; %2.</source>
        <translation>到达 %1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n 个进行中的商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be told</source>
        <translation>
            <numerusform>将通知 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Read the answer: </source>
        <translation>请阅读答复：</translation>
    </message>
</context>
<context>
    <name>tilth::Application</name>
    <message>
        <source>Tilth</source>
        <translation>Tilth</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Tilth workspaces (*.tilth)</source>
        <translation>Tilth 工作区 (*.tilth)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开另一个工作区…</translation>
    </message>
    <message>
        <source>Restoring… Tilth opens again in a moment.</source>
        <translation>正在恢复… Tilth 马上会重新打开。</translation>
    </message>
    <message>
        <source>Restored. The state before is kept as %1</source>
        <translation>已恢复。之前的状态保存为 %1</translation>
    </message>
    <message>
        <source>There is no workspace %1 yet.</source>
        <translation>还没有工作区 %1。</translation>
    </message>
    <message>
        <source>The workspace&apos;s file was gone when Tilth closed. What was saved until then is kept in %1.</source>
        <translation>Tilth 关闭时工作区的文件已不在原处。在那之前保存的内容保留在 %1。</translation>
    </message>
    <message>
        <source>You work as %1. Are you somebody else?</source>
        <translation>您正以 %1 的身份工作。您是别人吗？</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>tilth::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>tilth::Banner</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>tilth::BantPart</name>
    <message>
        <source>Grade %1 (index %2 of 300)</source>
        <translation>等级 %1（指数 %2 / 300）</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>尚无了解</translation>
    </message>
    <message numerus="yes">
        <source>Between %1 with %n gap(s)</source>
        <translation>
            <numerusform>介于 %1，缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Qualification changed</source>
        <translation>资格已更改</translation>
    </message>
</context>
<context>
    <name>tilth::BudgetPart</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加预算行</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Committed or spent, of the budget</source>
        <translation>已承诺或支出占预算</translation>
    </message>
    <message>
        <source>Budget by month</source>
        <translation>按月预算</translation>
    </message>
    <message>
        <source>Budget by vendor</source>
        <translation>按供应商预算</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部预算行</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>无月份</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No vendor</source>
        <translation>无供应商</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>已支出 %1</translation>
    </message>
    <message>
        <source>over-planned by %1</source>
        <translation>超计划 %1</translation>
    </message>
    <message>
        <source>unallocated %1</source>
        <translation>未分配 %1</translation>
    </message>
    <message>
        <source>campaigns in other currencies left out</source>
        <translation>其他币种的活动未计入</translation>
    </message>
    <message>
        <source>Leads %1, MQLs %2, deals %3, won %4</source>
        <translation>线索 %1，MQL %2，商机 %3，赢单 %4</translation>
    </message>
    <message>
        <source>%1 per lead</source>
        <translation>每条线索 %1</translation>
    </message>
    <message>
        <source>ROI %1 on won deals</source>
        <translation>赢单 ROI %1</translation>
    </message>
</context>
<context>
    <name>tilth::BudgetStrip</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Sum of the year</source>
        <translation>全年累计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the budget</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>more is planned than may be spent</source>
        <translation>计划超出上限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>of the year&apos;s budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>more is planned by then than the year&apos;s budget</source>
        <translation>到此时计划已超出全年预算</translation>
    </message>
</context>
<context>
    <name>tilth::BulkBar</name>
    <message>
        <source>Field to set</source>
        <translation>要设置的字段</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>%1的新值</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 that match</source>
        <translation>选择全部 %1 项符合的</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
</context>
<context>
    <name>tilth::BuyingPart</name>
    <message>
        <source>Role of one more contact</source>
        <translation>新增联系人的角色</translation>
    </message>
    <message>
        <source>Contact who has this role</source>
        <translation>担任此角色的联系人</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stance of %1 as %2</source>
        <translation>%1 作为 %2 的立场</translation>
    </message>
    <message>
        <source>%1 is no longer: %2</source>
        <translation>%1 不再担任：%2</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>角色已移除</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人选</translation>
    </message>
    <message>
        <source>Nobody is %1 yet: choose a contact</source>
        <translation>尚无人担任 %1：请选择联系人</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>角色已设定</translation>
    </message>
</context>
<context>
    <name>tilth::CalendarBar</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>转到日期（Ctrl+G）</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>泳道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Retail dates</source>
        <translation>零售节点</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Budget and people</source>
        <translation>预算与人手</translation>
    </message>
    <message>
        <source>Campaigns without dates</source>
        <translation>未排期的活动</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>%1 (working days)</source>
        <comment>the country in which people work</comment>
        <translation>%1（工作日）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
</context>
<context>
    <name>tilth::CalendarPage</name>
    <message>
        <source>New campaign</source>
        <translation>新建营销活动</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>Export as PDF or picture</source>
        <translation>导出为 PDF 或图片</translation>
    </message>
    <message>
        <source>Nothing in the layers that are on; see Layers</source>
        <translation>已选图层中没有内容，请查看“图层”</translation>
    </message>
    <message>
        <source>Nothing is planned here: double click a day, or press Enter on it, to plan a campaign</source>
        <translation>这段时间没有安排：双击某一天，或在该日按回车，即可安排营销活动</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>已移动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates now</source>
        <translation>
            <numerusform>%n 项已取消排期</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>To the next days without conflicts</source>
        <translation>移到下一个无冲突的日期</translation>
    </message>
    <message>
        <source>Take its dates away</source>
        <translation>取消排期</translation>
    </message>
    <message>
        <source>New campaign on %1</source>
        <translation>在 %1 新建营销活动</translation>
    </message>
    <message>
        <source>Moved to the next days without conflicts</source>
        <translation>已移到下一个无冲突的日期</translation>
    </message>
    <message>
        <source>%1 is planned</source>
        <translation>%1 年已规划</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %n days: plan a campaign</source>
        <translation>
            <numerusform>距%1还有 %n 天：规划一场活动</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, A4 across</source>
        <translation>PDF，A4 横向</translation>
    </message>
    <message>
        <source>PDF, A3 across</source>
        <translation>PDF，A3 横向</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 warm-up starts in %n days: create a campaign</source>
        <translation>
            <numerusform>%1预热将在 %n 天后开始：新建活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>节假日：%1</translation>
    </message>
</context>
<context>
    <name>tilth::CampaignsPage</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>tilth::CardList</name>
    <message>
        <source>No cards</source>
        <translation>没有卡片</translation>
    </message>
</context>
<context>
    <name>tilth::CardsPart</name>
    <message>
        <source>against %1</source>
        <translation>对抗 %1</translation>
    </message>
    <message>
        <source>fits this deal</source>
        <translation>适合此商机</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>used here %1</source>
        <translation>上次在此使用：%1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>使用过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>All battlecards</source>
        <translation>全部销售弹药</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s)</source>
        <translation>
            <numerusform>另有 %n 条适合</numerusform>
        </translation>
    </message>
    <message>
        <source>No battlecard fits this deal yet</source>
        <translation>还没有适合此商机的销售弹药</translation>
    </message>
    <message>
        <source>%1: show or hide what to say</source>
        <translation>%1：显示或隐藏话术</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>%1 was used</source>
        <translation>%1 已使用</translation>
    </message>
    <message>
        <source>Use of “%1” noted</source>
        <translation>已记录使用“%1”</translation>
    </message>
</context>
<context>
    <name>tilth::ChartFrame</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy as picture: %1</source>
        <translation>复制为图片：%1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
</context>
<context>
    <name>tilth::ChartTableModel</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>tilth::ChipButton</name>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>tilth::ChoicesButton</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tilth::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>tilth::ConditionGroup</name>
    <message>
        <source>All of these</source>
        <translation>以下全部满足</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>满足以下任一</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>以下都不满足</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>条件的组合方式</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除此组</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <comment>name of a control</comment>
        <translation>%1，组 %2</translation>
    </message>
</context>
<context>
    <name>tilth::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <comment>name of a control</comment>
        <translation>%1，条件 %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>did</source>
        <translation>做过</translation>
    </message>
    <message>
        <source>did not</source>
        <translation>没做过</translation>
    </message>
    <message>
        <source>Did, or did not</source>
        <translation>做过或没做过</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任何互动</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>number of times</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>多少次</translation>
    </message>
    <message>
        <source>times in the last</source>
        <translation>次，在最近</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>多少天内</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天内</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>In it, or not</source>
        <translation>属于或不属于</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>此人做过什么</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a related record, before its field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>In the words of the filter</source>
        <translation>用筛选的写法</translation>
    </message>
    <message>
        <source>A condition is not finished yet: fill it in, or take it out.</source>
        <translation>有条件尚未填完：请填完，或将其移除。</translation>
    </message>
</context>
<context>
    <name>tilth::ConsentPart</name>
    <message>
        <source>Record an answer…</source>
        <translation>记录答复…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Wording that the person saw</source>
        <translation>对方看到的文本</translation>
    </message>
    <message>
        <source>Form, card or call</source>
        <translation>表单、卡片或电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No address that one could write to or call</source>
        <translation>没有可联系的邮箱或电话</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>已记录答复</translation>
    </message>
</context>
<context>
    <name>tilth::ConvertPart</name>
    <message>
        <source>Convert to contact and deal</source>
        <translation>转化为联系人和商机</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Open a deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Lead converted</source>
        <translation>线索已转化</translation>
    </message>
    <message>
        <source>Found by the e-mail, else new</source>
        <translation>按邮箱匹配，没有则新建</translation>
    </message>
    <message>
        <source>Found by its name, else new</source>
        <translation>按名称匹配，没有则新建</translation>
    </message>
    <message>
        <source>Converted %1</source>
        <translation>已转化，%1</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Nobody has qualified this lead yet. It can be converted all the same.</source>
        <translation>这条线索还没有人认定为合格，但仍可转换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tilth::DateEdit</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Choose month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Choose year</source>
        <translation>选择年份</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Clear the day</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Not a day. Write for instance 2026-12-18, today or +2w</source>
        <translation>不是日期。可写 2026-12-18、today 或 +2w</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>tilth::DatesPart</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Its rule has no known day</source>
        <translation>按其规则没有已知日期</translation>
    </message>
    <message>
        <source>By its rule it starts on %1</source>
        <translation>按规则的开始日期：%1</translation>
    </message>
    <message>
        <source>Days to move by</source>
        <translation>移动天数</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>To the next free day</source>
        <translation>移到下个空档</translation>
    </message>
    <message>
        <source>Plan next year</source>
        <translation>规划下一年</translation>
    </message>
    <message>
        <source>With campaigns below and open items; done and fixed ones stay</source>
        <translation>下级活动和未完成事项一起移动；已完成和固定的不动</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>尚无日期</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in its way</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Campaign moved by %n day(s)</source>
        <translation>
            <numerusform>活动已移动 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign moved to the next free day</source>
        <translation>活动已移到下个空档</translation>
    </message>
    <message>
        <source>nothing clashes</source>
        <translation>没有冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) planned for %1</source>
        <translation>
            <numerusform>已为 %1 年规划 %n 个活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tilth::DealsPage</name>
    <message>
        <source>Deals by stage</source>
        <translation>各阶段商机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>各阶段金额</translation>
    </message>
    <message>
        <source>%1 · %2 open</source>
        <translation>%1 · 进行中 %2</translation>
    </message>
    <message>
        <source>Deal moved to %1</source>
        <translation>商机已移到%1</translation>
    </message>
</context>
<context>
    <name>tilth::Desk</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已更改</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message numerus="yes">
        <source> · kept %n later change(s)</source>
        <translation>
            <numerusform> · 保留了之后的 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>tilth::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze 5 minutes</source>
        <translation>5 分钟后再提醒</translation>
    </message>
</context>
<context>
    <name>tilth::DuplicateGroupsModel</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>tilth::DuplicatePart</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>已标记为不重复</translation>
    </message>
    <message>
        <source>Merged with %1 · %2</source>
        <translation>已与 %1 合并 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>重新拆开</translation>
    </message>
    <message>
        <source>Takes the merge back: both records are there again, with what belonged to each</source>
        <translation>撤回合并：两条记录恢复，各自的内容各归其主</translation>
    </message>
</context>
<context>
    <name>tilth::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>重复记录</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>相似的记录</translation>
    </message>
    <message>
        <source>Which value stays</source>
        <translation>保留哪个值</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复记录…</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>查找重复记录</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>No two %1 look alike</source>
        <translation>没有相似的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of records that look alike; the likeliest %1 are shown</source>
        <translation>
            <numerusform>%n 组相似的记录；显示最相似的 %1 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of records that look alike</source>
        <translation>
            <numerusform>%n 组相似的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alike: %2</source>
        <translation>相似度 %1：%2</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合并%1</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>已标记为不重复</translation>
    </message>
</context>
<context>
    <name>tilth::ErasurePage</name>
    <message>
        <source>Erase a person</source>
        <translation>抹除个人信息</translation>
    </message>
    <message>
        <source>The person&apos;s words leave every record, text and the history, for good. The records stay without the person, so that figures stay right.</source>
        <translation>此人的信息将从所有记录、文本和历史中永久消失。记录本身保留，统计数字不变。</translation>
    </message>
    <message>
        <source>Name of a lead</source>
        <translation>线索姓名</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Fields emptied</source>
        <translation>清空字段</translation>
    </message>
    <message>
        <source>Texts cleaned</source>
        <translation>清理文本</translation>
    </message>
    <message>
        <source>Same name, left</source>
        <translation>同名未动</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <translation>将抹除的内容</translation>
    </message>
    <message>
        <source>Never write to these addresses again (only their hash is kept)</source>
        <translation>不再联系这些地址（仅保留哈希值）</translation>
    </message>
    <message>
        <source>Out of the automatic backups as well</source>
        <translation>同时从自动备份中抹除</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>抹除此人…</translation>
    </message>
    <message>
        <source>Past erasures</source>
        <translation>抹除记录</translation>
    </message>
    <message>
        <source>Proof without the person: kind and number of the record, when, and who did it. A backup that is restored later is cleaned by this list.</source>
        <translation>不含个人信息的凭证：记录的类型与编号、时间、操作人。以后恢复的备份会按此清单清理。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Looking where this person is…</source>
        <translation>正在查找此人的信息…</translation>
    </message>
    <message>
        <source>Choose a lead or a contact to see what would be erased.</source>
        <translation>选择一条线索或一位联系人，查看将抹除哪些内容。</translation>
    </message>
    <message>
        <source>Nothing of this person is left.</source>
        <translation>已没有此人的信息。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Erased: %1, %2.</source>
        <translation>已抹除：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history</source>
        <translation>
            <numerusform>%n 条历史记录</numerusform>
        </translation>
    </message>
    <message>
        <source>a removed record</source>
        <translation>一条已删除的记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) hold something of this person.</source>
        <translation>
            <numerusform>%1：有 %n 个字段含有此人的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have this person&apos;s e-mail address or were one with this record, and go together: %1</source>
        <translation>
            <numerusform>%n 条记录有此人的邮箱或曾与此记录是同一条，将一并抹除：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be erased for good, in %n record(s). It cannot be undone.</source>
        <translation>
            <numerusform>%1 将被彻底抹除，共 %n 条记录。此操作不能撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tilth::FilterBar</name>
    <message>
        <source>Custom view</source>
        <translation>自定义视图</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
</context>
<context>
    <name>tilth::FilterPopup</name>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>在期间</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新筛选</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>is in the last … days</source>
        <translation>在最近 … 天内</translation>
    </message>
    <message>
        <source>is in the next … days</source>
        <translation>在今后 … 天内</translation>
    </message>
    <message>
        <source>is more than … days ago</source>
        <translation>早于 … 天前</translation>
    </message>
    <message>
        <source>comes back in the next … days</source>
        <translation>周年日在今后 … 天内</translation>
    </message>
    <message>
        <source>came back in the last … days</source>
        <translation>周年日在最近 … 天内</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾是</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>such as (GmbH|AG)$</source>
        <translation>例如 (公司|集团)$</translation>
    </message>
</context>
<context>
    <name>tilth::FormPart</name>
    <message>
        <source>Series changed</source>
        <translation>系列已更改</translation>
    </message>
</context>
<context>
    <name>tilth::HandoffPart</name>
    <message>
        <source>in two weeks</source>
        <translation>两周后</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>三个月后</translation>
    </message>
    <message>
        <source>in half a year</source>
        <translation>半年后</translation>
    </message>
    <message>
        <source>Handed to sales %1 with grade %2: waits for an answer</source>
        <translation>%1移交销售，等级 %2：等待答复</translation>
    </message>
    <message>
        <source>Accepted by sales, handed over %1</source>
        <translation>销售已接受，移交于%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>Recycled until %1</source>
        <translation>回收至 %1</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>已回收</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Hand to sales</source>
        <translation>移交销售</translation>
    </message>
    <message>
        <source>Makes it a sales-qualified lead: BANT known and grade C or better</source>
        <translation>成为销售确认线索 (SQL)：BANT 已知且等级不低于 C</translation>
    </message>
    <message>
        <source>Not handed to sales yet</source>
        <translation>尚未移交销售</translation>
    </message>
    <message>
        <source>Handed to sales</source>
        <translation>已移交销售</translation>
    </message>
    <message>
        <source>Lead accepted</source>
        <translation>线索已接受</translation>
    </message>
    <message>
        <source>Lead qualified</source>
        <translation>线索已确认</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>为何退回？</translation>
    </message>
    <message>
        <source>Lead rejected</source>
        <translation>线索已退回</translation>
    </message>
    <message>
        <source>Wake it up</source>
        <translation>唤醒时间</translation>
    </message>
    <message>
        <source>Lead recycled</source>
        <translation>线索已回收</translation>
    </message>
    <message>
        <source>The BANT grade %1 is too low to qualify.</source>
        <translation>BANT 等级 %1 太低，不能确认合格。</translation>
    </message>
    <message>
        <source>Not known yet: %1. Ask, then choose.</source>
        <translation>尚不清楚：%1。问清后再选择。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tilth::HeldModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>does not return</source>
        <translation>不退回</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Yours since</source>
        <translation>归您自</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tilth::HistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Is an undo</source>
        <translation>撤销操作</translation>
    </message>
    <message>
        <source>Is a redo</source>
        <translation>重做操作</translation>
    </message>
    <message>
        <source>Made anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>tilth::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚无操作</translation>
    </message>
</context>
<context>
    <name>tilth::HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>You are looking at demo data. Your own records stay when it goes.</source>
        <translation>您正在查看演示数据。移除时，您自己的记录会保留。</translation>
    </message>
    <message>
        <source>Remove demo data</source>
        <translation>移除演示数据</translation>
    </message>
    <message>
        <source>Welcome to Tilth</source>
        <translation>欢迎使用 Tilth</translation>
    </message>
    <message>
        <source>Leads, deals and campaigns in one place, on your own computer. How would you like to begin?</source>
        <translation>线索、商机和营销活动集于一处，就在您自己的电脑上。您想如何开始？</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>Where are the open deals?</source>
        <translation>进行中的商机在哪里？</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>尚无进行中的商机</translation>
    </message>
    <message>
        <source>How many leads come in?</source>
        <translation>来了多少线索？</translation>
    </message>
    <message>
        <source>No leads in the last 12 months</source>
        <translation>最近 12 个月没有线索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今天没有待办</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>Demo data added</source>
        <translation>演示数据已添加</translation>
    </message>
    <message>
        <source>Demo data removed</source>
        <translation>演示数据已移除</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Today · the first %L1 of %L2</source>
        <translation>今天 · 前 %L1 条，共 %L2 条</translation>
    </message>
    <message>
        <source>Could not be counted: %1</source>
        <translation>无法统计：%1</translation>
    </message>
</context>
<context>
    <name>tilth::IcpBox</name>
    <message>
        <source>No customers for us</source>
        <translation>不适合我们</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>1 级</translation>
    </message>
    <message>
        <source>Tier 2</source>
        <translation>2 级</translation>
    </message>
    <message>
        <source>Tier 3</source>
        <translation>3 级</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Than all</source>
        <translation>与总体相比</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Tier before</source>
        <translation>原等级</translation>
    </message>
    <message>
        <source>Tier now</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Companies that would change</source>
        <translation>将改变的公司</translation>
    </message>
    <message>
        <source>Draft from won and lost deals</source>
        <translation>根据赢单与输单起草</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存画像</translation>
    </message>
    <message>
        <source>Preview tiers</source>
        <translation>预览等级</translation>
    </message>
    <message>
        <source>Apply tiers</source>
        <translation>应用等级</translation>
    </message>
    <message>
        <source>%1 deals of companies ended in the last %2 months; a draft needs %3, and %4 of one kind.</source>
        <translation>过去 %2 个月有 %1 个公司商机结束；起草需要 %3 个，且每一类至少 %4 个。</translation>
    </message>
    <message>
        <source>%1 of %2 deals that ended in the last %3 months were won (%4). Kinds with fewer than %5 deals say nothing. The draft stands above; save it to keep it.</source>
        <translation>过去 %3 个月结束的 %2 个商机中赢单 %1 个（%4）。少于 %5 个商机的类别不作判断。草稿已填在上方，保存后生效。</translation>
    </message>
    <message>
        <source>Ideal customer profile saved</source>
        <translation>理想客户画像已保存</translation>
    </message>
    <message>
        <source>in none: %1</source>
        <translation>未定级：%1</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) would change</source>
        <translation>
            <numerusform>%n 家公司将改变</numerusform>
        </translation>
    </message>
    <message>
        <source>Account tiers applied</source>
        <translation>客户等级已应用</translation>
    </message>
    <message>
        <source>A filter of companies, written as in lists</source>
        <translation>公司筛选条件，写法与列表相同</translation>
    </message>
</context>
<context>
    <name>tilth::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>每行是</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>The same record has</source>
        <translation>同一记录具有</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>若已存在</translation>
    </message>
    <message>
        <source>Revert this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>文件的列及其去向</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s) · %2</source>
        <translation>
            <numerusform>%1 · %n 行 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 的字段</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 skipped, %4 not imported.</source>
        <translation>新增 %1，更改 %2，跳过 %3，未导入 %4。</translation>
    </message>
    <message>
        <source>The rows that were not imported are in %1: mend them and import that file.</source>
        <translation>未导入的行在 %1 中：修正后导入该文件即可。</translation>
    </message>
    <message>
        <source>%1 records imported</source>
        <translation>已导入 %1 条记录</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Drop a table (CSV, Excel, JSON) or vCards on the window, or choose a file</source>
        <translation>把表格（CSV、Excel、JSON）或名片文件拖到窗口上，或选择文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Tables, vCards and calendars (*.csv *.tsv *.txt *.xlsx *.xlsm *.json *.jsonl *.vcf *.ics);;All files (*)</source>
        <translation>表格、名片和日历 (*.csv *.tsv *.txt *.xlsx *.xlsm *.json *.jsonl *.vcf *.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>What it added and changed was taken back.</source>
        <translation>此次导入添加和更改的内容已收回。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a column&apos;s heading</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between headings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Columns that were not imported: %1.</source>
        <translation>未导入的列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Would add %1, change %2, skip %3; %n row(s) cannot be read.</source>
        <translation>
            <numerusform>将新增 %1，更改 %2，跳过 %3；%n 行无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ImportRun</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n s left</source>
        <translation>
            <numerusform>%1 · 剩余 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ItemsPart</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加事项</translation>
    </message>
    <message>
        <source>Items of the campaign</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>Done or open</source>
        <translation>完成或重开</translation>
    </message>
    <message>
        <source>Nothing dated yet: sends, posts and print dates move with the campaign</source>
        <translation>尚无事项：群发、帖子和付印日会随活动移动</translation>
    </message>
</context>
<context>
    <name>tilth::JobRow</name>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>tilth::LeadsPage</name>
    <message>
        <source>Pool</source>
        <translation>线索池</translation>
    </message>
</context>
<context>
    <name>tilth::LedgerList</name>
    <message>
        <source>Why this score</source>
        <translation>评分理由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>tilth::LikeWatch</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Looks like %1 (%2, %3)</source>
        <translation>与 %1 相似（%2，%3）</translation>
    </message>
</context>
<context>
    <name>tilth::LinkPicker</name>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tilth::LinksPart</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Tracking links</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>完整网址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Save QR code…</source>
        <translation>保存二维码…</translation>
    </message>
    <message>
        <source>No links yet: a link with its own words says where visitors came from</source>
        <translation>尚无链接：带参数的链接能说明访客从哪里来</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>网址已复制</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>图片 (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>tilth::ListPage</name>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>No deals yet: open the first one</source>
        <translation>还没有商机：新建第一个</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>此列表的更多操作</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message numerus="yes">
        <source>No %1 match %n filter(s)</source>
        <translation>
            <numerusform>没有%1符合 %n 个筛选条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已更改 %1</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>No leads yet: add one or import a file</source>
        <translation>还没有线索：添加一条或导入文件</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>No contacts yet: add one or import a file</source>
        <translation>还没有联系人：添加一位或导入文件</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>No companies yet: add one or import a file</source>
        <translation>还没有公司：添加一家或导入文件</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建营销活动</translation>
    </message>
    <message>
        <source>No campaigns yet: plan the first one</source>
        <translation>还没有营销活动：筹划第一个</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>No users yet: add those who work here</source>
        <translation>还没有用户：请添加在此工作的人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建团队</translation>
    </message>
    <message>
        <source>No teams yet: add the first one</source>
        <translation>还没有团队：请添加第一个</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>No territories yet: add the first one</source>
        <translation>还没有区域：请添加第一个</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售流程</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建销售流程</translation>
    </message>
    <message>
        <source>No pipelines yet: add one from a preset in the settings</source>
        <translation>还没有销售流程：请在设置中从预设添加</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新建阶段</translation>
    </message>
    <message>
        <source>No stages yet: add a pipeline from a preset in the settings</source>
        <translation>还没有阶段：请在设置中从预设添加销售流程</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>No products yet: add what you sell</source>
        <translation>还没有产品：请添加所销售的产品</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>预算行</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>新建预算行</translation>
    </message>
    <message>
        <source>No budget lines yet: add what a campaign pays</source>
        <translation>尚无预算行：请添加活动的支出</translation>
    </message>
    <message>
        <source>Campaign items</source>
        <translation>活动事项</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>No items yet: add what a campaign is made of</source>
        <translation>尚无事项：请添加活动的内容</translation>
    </message>
    <message>
        <source>Campaign members</source>
        <translation>活动成员</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新建成员</translation>
    </message>
    <message>
        <source>No members yet: add them on a campaign&apos;s page</source>
        <translation>尚无成员：请在活动页面添加</translation>
    </message>
    <message>
        <source>Regional variants</source>
        <translation>区域版本</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>No regional variants yet: add them on a campaign&apos;s page</source>
        <translation>尚无区域版本：请在活动页面添加</translation>
    </message>
    <message>
        <source>Tracking links</source>
        <translation>跟踪链接</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新建链接</translation>
    </message>
    <message>
        <source>No tracking links yet: add them on a campaign&apos;s page</source>
        <translation>尚无跟踪链接：请在活动页面添加</translation>
    </message>
    <message>
        <source>Activity sets</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>New activity set</source>
        <translation>新建任务组</translation>
    </message>
    <message>
        <source>No activity sets yet: add the usual ones in the settings, or one of your own</source>
        <translation>还没有任务组：可在设置中添加常用的，或自己新建</translation>
    </message>
    <message>
        <source>Steps of sets</source>
        <translation>任务组步骤</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新建步骤</translation>
    </message>
    <message>
        <source>No steps yet: add the usual activity sets in the settings, or a step of your own</source>
        <translation>还没有步骤：可在设置中添加常用任务组，或自己新建步骤</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复记录</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Own sales methods</source>
        <translation>自有销售方法</translation>
    </message>
    <message>
        <source>New sales method</source>
        <translation>新建销售方法</translation>
    </message>
    <message>
        <source>Battlecards</source>
        <translation>销售弹药</translation>
    </message>
    <message>
        <source>New battlecard</source>
        <translation>新建销售弹药</translation>
    </message>
    <message>
        <source>No battlecards yet: write down what wins, and for which stage, product or persona</source>
        <translation>还没有销售弹药：写下制胜话术及其适用的阶段、产品或用户画像</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>用户画像</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新建用户画像</translation>
    </message>
    <message>
        <source>No personas yet: describe the people whom you sell to</source>
        <translation>还没有用户画像：描述您的销售对象</translation>
    </message>
    <message>
        <source>Reference sites</source>
        <translation>样板客户</translation>
    </message>
    <message>
        <source>New reference site</source>
        <translation>新建样板客户</translation>
    </message>
    <message>
        <source>No reference sites yet: note which customers may be named, to whom, and what may be said</source>
        <translation>还没有样板客户：记下哪些客户可以提及、可对谁说、可以说什么</translation>
    </message>
    <message>
        <source>No own sales methods: ten come with the program, further ones are made in Settings</source>
        <translation>还没有自有销售方法：程序自带十种，其余在设置中制作</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
</context>
<context>
    <name>tilth::MainWindow</name>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>local file</source>
        <translation>本地文件</translation>
    </message>
    <message>
        <source>Saving… · %1</source>
        <translation>正在保存… · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>已保存 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) passed meanwhile</source>
        <translation>
            <numerusform>期间错过 %n 个提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a lead, a deal or a campaign first</source>
        <translation>请先选择线索、商机或营销活动</translation>
    </message>
    <message>
        <source>Not saved · %1</source>
        <translation>未保存 · %1</translation>
    </message>
    <message>
        <source>Read only · %1</source>
        <translation>只读 · %1</translation>
    </message>
    <message>
        <source>%1 · Tilth</source>
        <comment>the workspace&apos;s name</comment>
        <translation>%1 · Tilth</translation>
    </message>
    <message>
        <source>%1, at work in %2</source>
        <translation>%1，工作区 %2</translation>
    </message>
</context>
<context>
    <name>tilth::MappingModel</name>
    <message>
        <source>%1, %2 of %3 filled</source>
        <translation>%1，%2 / %3 已填</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>tilth::MembersPart</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Members by status</source>
        <translation>按状态的成员</translation>
    </message>
    <message>
        <source>Add leads by filter…</source>
        <translation>按筛选添加线索…</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部成员</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>No members yet: add those whom it addresses</source>
        <translation>尚无成员：请添加要触达的人</translation>
    </message>
    <message>
        <source>%1 answered (%2)</source>
        <translation>%1 人响应（%2）</translation>
    </message>
    <message>
        <source>%1 per attendee</source>
        <translation>每位参加者 %1</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Leads that match, in the words of the filter: country:DE score&gt;50</source>
        <translation>符合条件的线索，用筛选语法：country:DE score&gt;50</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>已添加成员</translation>
    </message>
</context>
<context>
    <name>tilth::MergeModel</name>
    <message>
        <source>%1, taken</source>
        <translation>%1，采用</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
</context>
<context>
    <name>tilth::MethodLine</name>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1: show or hide its questions</source>
        <translation>%1：显示或隐藏问题</translation>
    </message>
    <message>
        <source>%1: how sure</source>
        <translation>%1：可信度</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>%1: answer</source>
        <translation>%1：回答</translation>
    </message>
    <message>
        <source>%1: activity that shows it</source>
        <translation>%1：可证明的跟进</translation>
    </message>
    <message>
        <source>Address or document</source>
        <translation>网址或文档</translation>
    </message>
    <message>
        <source>%1: address or document that shows it</source>
        <translation>%1：可证明的网址或文档</translation>
    </message>
    <message>
        <source>Not rated, so it does not count yet</source>
        <translation>尚未评级，暂不计入</translation>
    </message>
</context>
<context>
    <name>tilth::MethodPart</name>
    <message>
        <source>No activity shows it</source>
        <translation>没有可证明的跟进</translation>
    </message>
    <message>
        <source>Sales method</source>
        <translation>销售方法</translation>
    </message>
    <message>
        <source>Choose a sales method…</source>
        <translation>选择销售方法…</translation>
    </message>
    <message>
        <source>Elements of the method that are known</source>
        <translation>已了解的方法要素</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>不采用方法</translation>
    </message>
    <message>
        <source>All deals of the pipeline %1 follow one method; answers by another one are kept.</source>
        <translation>销售管道 %1 的所有商机采用同一方法；按其他方法所作的回答会保留。</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>已了解 %1 / %2 项</translation>
    </message>
    <message>
        <source> · %1 of %2 points</source>
        <translation> · %1 / %2 分</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Sales method chosen</source>
        <translation>已选择销售方法</translation>
    </message>
</context>
<context>
    <name>tilth::ModelVersionsBox</name>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1，使用中</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制定人</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>市场部</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售部</translation>
    </message>
    <message>
        <source>Versions and signatures</source>
        <translation>版本与签署</translation>
    </message>
    <message>
        <source>Sign for marketing</source>
        <translation>代表市场部签署</translation>
    </message>
    <message>
        <source>Sign for sales</source>
        <translation>代表销售部签署</translation>
    </message>
    <message>
        <source>Versions of the scoring model</source>
        <translation>评分模型的版本</translation>
    </message>
    <message>
        <source>Rule signed</source>
        <translation>规则已签署</translation>
    </message>
</context>
<context>
    <name>tilth::MoneyEdit</name>
    <message>
        <source>Not an amount. Write for instance 1,280,000 or 128万</source>
        <translation>不是金额。可写 1,280,000 或 128万</translation>
    </message>
</context>
<context>
    <name>tilth::MonthBar</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the name of a month with its year: MMMM is the month, yyyy the year</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>tilth::MonthModel</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
</context>
<context>
    <name>tilth::MonthPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>tilth::MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>tilth::NoteListModel</name>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>听到时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>tilth::NotePanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note from the field</source>
        <translation>记一线反馈</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>What did they say? One sentence is enough</source>
        <translation>客户说了什么？一句话就够</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>as the deal or you</source>
        <translation>随商机或本人</translation>
    </message>
    <message>
        <source>as the deal</source>
        <translation>随商机</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加反馈</translation>
    </message>
    <message>
        <source>Not about this deal</source>
        <translation>与此商机无关</translation>
    </message>
    <message>
        <source>Goes to the deal %1</source>
        <translation>记到商机“%1”</translation>
    </message>
    <message>
        <source>About no deal</source>
        <translation>不涉及商机</translation>
    </message>
</context>
<context>
    <name>tilth::OpenWorkspace</name>
    <message>
        <source>Preparing the workspace…</source>
        <translation>正在准备工作区…</translation>
    </message>
</context>
<context>
    <name>tilth::PageHead</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>View as %1</source>
        <translation>以%1查看</translation>
    </message>
</context>
<context>
    <name>tilth::PaletteSearch</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Search records, pages and commands</source>
        <translation>搜索记录、页面和命令</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>tilth::PeekFrame</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open full record</source>
        <translation>打开完整记录</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>关闭侧栏</translation>
    </message>
    <message>
        <source>%1 in this panel</source>
        <comment>a key</comment>
        <translation>在此侧栏中按 %1</translation>
    </message>
</context>
<context>
    <name>tilth::PeekPanel</name>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Select a %1 to see it here</source>
        <translation>选择一条%1即可在此查看</translation>
    </message>
    <message>
        <source>It was deleted</source>
        <translation>已被删除</translation>
    </message>
</context>
<context>
    <name>tilth::Period</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>tilth::PlanPage</name>
    <message>
        <source>%1, v%2 · %3</source>
        <translation>%1 v%2 · %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>No plan yet: one page says market, target, offer, goals and budget</source>
        <translation>尚无计划：一页写明市场、目标、产品、指标和预算</translation>
    </message>
    <message>
        <source>Start this year&apos;s plan</source>
        <translation>开始今年的计划</translation>
    </message>
    <message>
        <source>Marketing plan</source>
        <translation>营销计划</translation>
    </message>
    <message>
        <source>Year and version</source>
        <translation>年度和版本</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Approve for marketing</source>
        <translation>市场批准</translation>
    </message>
    <message>
        <source>Approve for sales</source>
        <translation>销售批准</translation>
    </message>
    <message>
        <source>Goals and budget against the year&apos;s campaigns</source>
        <translation>目标和预算与本年活动对照</translation>
    </message>
    <message>
        <source>The year&apos;s campaigns</source>
        <translation>本年活动</translation>
    </message>
    <message>
        <source>Open the campaigns</source>
        <translation>打开活动</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>%1: approved by %2, %3</source>
        <translation>%1：%2 已批准，%3</translation>
    </message>
    <message>
        <source>%1: not approved yet</source>
        <translation>%1：尚未批准</translation>
    </message>
    <message>
        <source>Approved by both heads: kept as it is, changed by a new version</source>
        <translation>双方负责人已批准：不再改动，可新建版本</translation>
    </message>
    <message>
        <source>Draft: both heads approve it</source>
        <translation>草稿：须双方负责人批准</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>MQLs</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Won revenue</source>
        <translation>赢单收入</translation>
    </message>
    <message>
        <source>Budget and spent</source>
        <translation>预算与支出</translation>
    </message>
    <message>
        <source>Planned in lines</source>
        <translation>预算行计划</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Plan started</source>
        <translation>计划已开始</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>计划已批准</translation>
    </message>
    <message>
        <source>New version of the plan</source>
        <translation>计划的新版本</translation>
    </message>
</context>
<context>
    <name>tilth::PoolModel</name>
    <message>
        <source>came in without an owner</source>
        <translation>进入时没有负责人</translation>
    </message>
    <message>
        <source>%1 (%2 had it)</source>
        <translation>%1（原属 %2）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>入池日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tilth::PoolPage</name>
    <message>
        <source>My leads from the pool and by rules</source>
        <translation>我领取和分到的线索</translation>
    </message>
    <message>
        <source>Lead pool</source>
        <translation>线索池</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Leads in the pool</source>
        <translation>池中线索</translation>
    </message>
    <message>
        <source>The pool is empty: open leads without an owner wait here for whoever claims them</source>
        <translation>线索池是空的：没有负责人的未结线索会在这里等人领取</translation>
    </message>
    <message>
        <source>You hold no lead from the pool</source>
        <translation>您没有来自线索池的线索</translation>
    </message>
    <message>
        <source>Return to pool</source>
        <translation>退回线索池</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that nobody works on; the best %1 are shown</source>
        <translation>
            <numerusform>%n 条无人跟进的线索；显示评分最高的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that nobody works on, best score first</source>
        <translation>
            <numerusform>%n 条无人跟进的线索，评分高的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed today: %1 · open leads: %2</source>
        <translation>今日领取：%1 · 未结线索：%2</translation>
    </message>
</context>
<context>
    <name>tilth::PoolPart</name>
    <message>
        <source>In the lead pool, %1: %2</source>
        <translation>在线索池中（%1）：%2</translation>
    </message>
    <message>
        <source>To %1, %2: %3</source>
        <translation>归 %1（%2）：%3</translation>
    </message>
    <message>
        <source>returns to the pool %1: %2</source>
        <translation>%1退回线索池：%2</translation>
    </message>
    <message>
        <source>Protected, %1; %2</source>
        <translation>受保护，%1；%2</translation>
    </message>
    <message>
        <source>It %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Return to pool</source>
        <translation>退回线索池</translation>
    </message>
</context>
<context>
    <name>tilth::PredictionPart</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Reasons of the chance</source>
        <translation>可能性的理由</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 likely to be won</source>
        <translation>成交可能性 %1</translation>
    </message>
    <message>
        <source>%1 likely to be converted</source>
        <translation>转化可能性 %1</translation>
    </message>
    <message>
        <source>%1 where nothing is known; learned from your own past</source>
        <translation>一无所知时为 %1；从自己的历史中学得</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tilth::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1已添加</translation>
    </message>
    <message numerus="yes">
        <source> and %n other(s)</source>
        <translation>
            <numerusform>，另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source> · the settings refuse it a second time</source>
        <translation> · 按设置不可重复添加</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source> · Enter leads to the choices</source>
        <translation> · 按 Enter 转到选项</translation>
    </message>
    <message>
        <source> · Enter opens it</source>
        <translation> · 按 Enter 打开它</translation>
    </message>
    <message>
        <source> · Enter adds it anyway</source>
        <translation> · 按 Enter 仍然添加</translation>
    </message>
</context>
<context>
    <name>tilth::RadarPage</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Show all of these weeks</source>
        <translation>显示这几周全部</translation>
    </message>
    <message>
        <source>Field radar</source>
        <translation>一线雷达</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建反馈</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>What does the field hear, and where?</source>
        <translation>一线听到了什么？在哪里？</translation>
    </message>
    <message>
        <source>Notes by place and week: the darker, the more. A cell opens its notes.</source>
        <translation>按地点和周统计反馈：颜色越深越多。点一格查看其中的反馈。</translation>
    </message>
    <message>
        <source>No notes of this kind in these weeks</source>
        <translation>这几周没有这类反馈</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>No notes yet: write down what a customer says, one sentence is enough</source>
        <translation>还没有反馈：记下客户说的话，一句就够</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answers the chosen cell; who owns deals there is told</source>
        <translation>答复所选的一格，并通知相关商机的负责人</translation>
    </message>
    <message>
        <source>No answers yet: choose a cell and answer it, and who sells there is told</source>
        <translation>还没有答复：选一格写下答复，当地的销售会收到通知</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>没有反馈</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条反馈</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, week of %2</source>
        <translation>%1，%2起的一周</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All of these weeks</source>
        <translation>这几周全部</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>这里没有反馈</translation>
    </message>
</context>
<context>
    <name>tilth::RadarPart</name>
    <message>
        <source>Note from the field</source>
        <translation>记一线反馈</translation>
    </message>
    <message>
        <source>Heard in this deal</source>
        <translation>本商机中听到的</translation>
    </message>
    <message>
        <source>Heard in its territory about its product</source>
        <translation>同区域、同产品听到的</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>%1 · the newest %2 of %3</source>
        <translation>%1 · 共 %3 条，显示最新 %2 条</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source> · until %1</source>
        <translation> · 至 %1</translation>
    </message>
</context>
<context>
    <name>tilth::RailJob</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tilth::ReasonBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>请先选择原因。</translation>
    </message>
</context>
<context>
    <name>tilth::RecordPage</name>
    <message>
        <source>Log call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This %1 was deleted</source>
        <translation>此%1已被删除</translation>
    </message>
    <message>
        <source>It was deleted. History can bring it back.</source>
        <translation>已删除。可在历史中恢复。</translation>
    </message>
    <message>
        <source>Open History</source>
        <translation>打开历史</translation>
    </message>
</context>
<context>
    <name>tilth::RecordTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>tilth::ReferencesPart</name>
    <message>
        <source>like this deal in %1</source>
        <translation>与本商机相似：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>used here %1</source>
        <translation>%1在此用过</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未用过</translation>
    </message>
    <message>
        <source>Not to: %1</source>
        <translation>不可对：%1</translation>
    </message>
    <message>
        <source>Nobody wrote down yet what may be said</source>
        <translation>还没有写下可以说什么</translation>
    </message>
    <message>
        <source>All reference sites</source>
        <translation>全部样板客户</translation>
    </message>
    <message numerus="yes">
        <source>%n more are like it</source>
        <translation>
            <numerusform>另有 %n 个相似</numerusform>
        </translation>
    </message>
    <message>
        <source>No reference site is like this deal&apos;s company yet</source>
        <translation>还没有与这个商机的公司相似的样板客户</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) lately: give them a rest</source>
        <translation>
            <numerusform>近期已用 %n 次：让他们休息一下</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: show or hide what may be said</source>
        <translation>%1：显示或隐藏可以说的内容</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>%1 was used</source>
        <translation>%1 已使用</translation>
    </message>
    <message>
        <source>Use of “%1” noted</source>
        <translation>已记录使用“%1”</translation>
    </message>
</context>
<context>
    <name>tilth::ReminderBox</name>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Or write it: 15m, 2h, 1d, 1d 08:30, 08:30 (on the day), 2026-11-30 09:00</source>
        <translation>也可以直接写：15m、2h、1d、1d 08:30、08:30（当天）、2026-11-30 09:00</translation>
    </message>
</context>
<context>
    <name>tilth::ReminderClock</name>
    <message numerus="yes">
        <source>%n reminder(s) are due</source>
        <translation>
            <numerusform>有 %n 个提醒到时</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list to see them.</source>
        <translation>打开列表查看。</translation>
    </message>
</context>
<context>
    <name>tilth::ReminderPanel</name>
    <message>
        <source>missed · %1</source>
        <translation>已错过 · %1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is due. A task, a meeting, a deal or a campaign can have reminders: on its own page.</source>
        <translation>没有到时的提醒。可在任务、会议、商机或营销活动的页面上添加提醒。</translation>
    </message>
    <message>
        <source>Nothing is due. Next: %1, %2</source>
        <translation>没有到时的提醒。下一个：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) put off</source>
        <translation>
            <numerusform>已推迟 %n 个提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) dismissed</source>
        <translation>
            <numerusform>已关闭 %n 个提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ReminderWords</name>
    <message>
        <source>at the start</source>
        <translation>开始时</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>提前 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>提前 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>提前 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>tilth::RemindersPart</name>
    <message>
        <source>%1 · rings no more</source>
        <translation>%1 · 不再提醒</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a reminder…</source>
        <translation>添加提醒…</translation>
    </message>
    <message>
        <source>Remove the reminder %1</source>
        <translation>移除提醒 %1</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>提醒已移除</translation>
    </message>
    <message>
        <source>Reminder added</source>
        <translation>提醒已添加</translation>
    </message>
</context>
<context>
    <name>tilth::RepeatBox</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Each solar term</source>
        <translation>每个节气</translation>
    </message>
    <message>
        <source>Or write a rule: FREQ=WEEKLY;BYDAY=MO,TH for Mondays and Thursdays, TERM 5 for one solar term of the year</source>
        <translation>或填写规则：FREQ=WEEKLY;BYDAY=MO,TH 表示每周一和周四，TERM 5 表示每年的某个节气</translation>
    </message>
</context>
<context>
    <name>tilth::ReplayPart</name>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>What happened to this lead</source>
        <translation>这条线索的经过</translation>
    </message>
    <message>
        <source>Not handed to sales yet</source>
        <translation>尚未移交销售</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tilth::ReportModel</name>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>A click or Enter shows these records</source>
        <translation>单击或按 Enter 查看这些记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure&apos;s name and the figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a figure in a currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1; the table has other currencies too</source>
        <translation>%1；其他货币见表格</translation>
    </message>
</context>
<context>
    <name>tilth::ReportsPage</name>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>No records in this period</source>
        <translation>此期间没有记录</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 条未计入：%2</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Field radar</source>
        <translation>一线雷达</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What the chosen figure means, what it counts and how else it may be counted</source>
        <translation>所选数字的含义、计入哪些记录，以及其他口径</translation>
    </message>
    <message>
        <source>%1 Model: %2.</source>
        <translation>%1模型：%2。</translation>
    </message>
</context>
<context>
    <name>tilth::Rounds</name>
    <message numerus="yes">
        <source>%n lead(s) returned to the pool</source>
        <translation>
            <numerusform>%n 条线索已退回线索池</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n of your leads return(s) to the pool soon</source>
        <translation>
            <numerusform>您的 %n 条线索即将退回线索池</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Overdue: first call to {}</source>
        <translation>已超时：首次致电 {}</translation>
    </message>
    <message>
        <source>Due soon: first call to {}</source>
        <translation>即将超时：首次致电 {}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) escalated</source>
        <translation>
            <numerusform>已上报 %n 条移交</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::RoutingPage</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Assignment of leads</source>
        <translation>线索分配</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>The first active rule that fits a lead of nobody decides. Drag rules to order them.</source>
        <translation>无负责人的线索由第一条符合的启用规则决定归属。拖动规则可调整顺序。</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>No rules yet: a new lead belongs to whoever adds it</source>
        <translation>还没有规则：新线索归添加者</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Try with a lead</source>
        <translation>用线索试算</translation>
    </message>
    <message>
        <source>Name of a lead</source>
        <translation>线索名称</translation>
    </message>
    <message>
        <source>What people take</source>
        <translation>每人接收多少</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>未结线索</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whoever is not here takes any number, in the workspace&apos;s working hours.</source>
        <translation>未列出的人不限数量，按工作区的工作时间接收。</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Rules ordered</source>
        <translation>已调整规则顺序</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>已添加规则</translation>
    </message>
    <message>
        <source>Choose a lead to see which rule would decide about it, and why.</source>
        <translation>选择一条线索，查看哪条规则会决定它的归属及原因。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It was never passed on.</source>
        <translation>从未分配过。</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>已添加人员</translation>
    </message>
    <message>
        <source>Everybody has limits already.</source>
        <translation>每个人都已设置上限。</translation>
    </message>
</context>
<context>
    <name>tilth::RulesModel</name>
    <message>
        <source>all leads</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tilth::SafetyBar</name>
    <message>
        <source>Read only: everything can be seen, nothing can be changed.</source>
        <translation>只读：什么都能看，什么都不能改。</translation>
    </message>
    <message>
        <source>Tilth was not closed cleanly. The workspace was looked through: nothing is damaged</source>
        <translation>Tilth 上次没有正常关闭。工作区已检查：没有损坏</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Do not go on working in it: restore the newest backup. The damaged file is kept beside.</source>
        <translation>工作区文件已损坏。请不要继续在里面工作：恢复最新的备份。损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
</context>
<context>
    <name>tilth::ScoreBadge</name>
    <message>
        <source>Score %1 %2</source>
        <translation>评分 %1 %2</translation>
    </message>
</context>
<context>
    <name>tilth::ScoreModelPart</name>
    <message>
        <source>Scoring model</source>
        <translation>评分模型</translation>
    </message>
    <message>
        <source>Points of a lead come from these rules alone: who it is (fit) and what it did (engagement). Try a change here before all leads are scored by it.</source>
        <translation>线索的分数只来自这些规则：它是谁（匹配度）和它做了什么（参与度）。请先在这里试算，再用于全部线索。</translation>
    </message>
    <message>
        <source>Document of the scoring model</source>
        <translation>评分模型文档</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从以下开始</translation>
    </message>
    <message>
        <source>Tilth standard</source>
        <translation>Tilth 标准</translation>
    </message>
    <message>
        <source>Zoho style</source>
        <translation>Zoho 风格</translation>
    </message>
    <message>
        <source>Account Engagement style</source>
        <translation>Account Engagement 风格</translation>
    </message>
    <message>
        <source>What would it change?</source>
        <translation>会有什么变化？</translation>
    </message>
    <message>
        <source>Leads that came from %1 to %2</source>
        <translation>%1 至 %2 到来的线索</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Pass to sales</source>
        <translation>转交销售</translation>
    </message>
    <message>
        <source>Share that passes</source>
        <translation>转交比例</translation>
    </message>
    <message>
        <source>Won of these</source>
        <translation>其中赢单</translation>
    </message>
    <message>
        <source>Lost of these</source>
        <translation>其中输单</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Back to the model in use</source>
        <translation>恢复正在使用的模型</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>此模型正在使用</translation>
    </message>
    <message>
        <source>Counted again as soon as the document is right</source>
        <translation>文档正确后即重新计算</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No leads came in this quarter</source>
        <translation>该季度没有线索到来</translation>
    </message>
    <message>
        <source>As many leads pass as now</source>
        <translation>转交的线索与现在一样多</translation>
    </message>
    <message numerus="yes">
        <source>%n more lead(s) would pass</source>
        <translation>
            <numerusform>将多转交 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer lead(s) would pass</source>
        <translation>
            <numerusform>将少转交 %n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Scoring model changed</source>
        <translation>评分模型已更改</translation>
    </message>
</context>
<context>
    <name>tilth::ScorePart</name>
    <message>
        <source>Limit of fit</source>
        <translation>匹配度上限</translation>
    </message>
    <message>
        <source>Limit of engagement</source>
        <translation>参与度上限</translation>
    </message>
    <message>
        <source>Score reset</source>
        <translation>评分清零</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>参与度</translation>
    </message>
    <message>
        <source>Reasons of the score</source>
        <translation>评分的理由</translation>
    </message>
    <message>
        <source>Fit %1, engagement %2</source>
        <translation>匹配度 %1，参与度 %2</translation>
    </message>
</context>
<context>
    <name>tilth::ScoreboardPage</name>
    <message>
        <source>Salesperson</source>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>太迟</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Leads behind the figure</source>
        <translation>数字背后的线索</translation>
    </message>
    <message>
        <source>No leads behind this figure</source>
        <translation>该数字背后没有线索</translation>
    </message>
    <message>
        <source>Each salesperson</source>
        <translation>每位销售人员</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Why are leads rejected?</source>
        <translation>线索为何被拒绝？</translation>
    </message>
    <message>
        <source>None was rejected in this month</source>
        <translation>本月没有被拒绝的线索</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n not called within 24 hours</source>
        <translation>
            <numerusform>%1：%n 条在 24 小时内未致电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n with fewer than five tries after two weeks</source>
        <translation>
            <numerusform>%1：%n 条两周后联系不足五次</numerusform>
        </translation>
    </message>
    <message>
        <source>Every lead that is still open was called within 24 hours, and tried five times after two weeks.</source>
        <translation>未结束的线索都已在 24 小时内致电，满两周的都已联系五次。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue: nobody has tried, and the deadline has passed</source>
        <translation>
            <numerusform>%n 条已逾期：过了期限还没有人联系</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was handed to sales in this month. Leads are handed over when they become MQLs, or by hand on their page.</source>
        <translation>本月没有线索移交给销售。线索成为 MQL 时自动移交，也可在线索页手动移交。</translation>
    </message>
    <message>
        <source>The 24 hours are by the clock. Deadlines count working hours: none has passed.</source>
        <translation>24 小时按钟点计；期限按工作时间计，目前没有一个已过。</translation>
    </message>
</context>
<context>
    <name>tilth::SeasonBoard</name>
    <message>
        <source>Seasons</source>
        <translation>节气</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of half a month</comment>
        <translation>%1 – %2 日</translation>
    </message>
    <message>
        <source>24 parts of a year, six a season; Enter lists what is in one</source>
        <translation>一年分 24 段，每季六段；按回车列出其中内容</translation>
    </message>
    <message>
        <source>ROI %1</source>
        <translation>ROI %1</translation>
    </message>
    <message>
        <source>%1 revenue</source>
        <translation>收入 %1</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>支出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>去年：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a result</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>休 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make-up day(s)</source>
        <translation>
            <numerusform>班 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>days, in little room</comment>
        <translation>休 %1</translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>make-up days, in little room</comment>
        <translation>班 %1</translation>
    </message>
    <message>
        <source>Last year · %1</source>
        <translation>去年 %1 个</translation>
    </message>
    <message>
        <source>ROI ×%1</source>
        <comment>a gain so many times the cost</comment>
        <translation>投资回报 ×%1</translation>
    </message>
</context>
<context>
    <name>tilth::SeasonPage</name>
    <message>
        <source>Plan %1</source>
        <translation>规划 %1 年</translation>
    </message>
    <message>
        <source>New campaign in %1</source>
        <translation>在%1新建营销活动</translation>
    </message>
    <message>
        <source>Seasons of %1</source>
        <translation>%1 年节气</translation>
    </message>
    <message>
        <source>S&amp;easons by</source>
        <translation>季节划分(&amp;E)</translation>
    </message>
    <message>
        <source>Seasons by</source>
        <translation>季节划分</translation>
    </message>
    <message>
        <source>Solar terms</source>
        <translation>二十四节气</translation>
    </message>
    <message>
        <source>Months (from 1 March)</source>
        <translation>月份（自 3 月 1 日起）</translation>
    </message>
    <message>
        <source>Equinoxes and solstices</source>
        <translation>二分二至</translation>
    </message>
    <message>
        <source>Retail (spring/summer, autumn/winter)</source>
        <translation>零售季（春夏、秋冬）</translation>
    </message>
    <message>
        <source>The same campaigns a year later: terms and festivals move, everything else keeps its date. You see them first.</source>
        <translation>同样的活动推后一年：节气和节日随之移动，其余日期不变。先给您过目。</translation>
    </message>
    <message>
        <source>There is nothing to plan: %1 has these campaigns already, or the year before has none.</source>
        <translation>没有可安排的：%1 年已有这些活动，或前一年没有活动。</translation>
    </message>
</context>
<context>
    <name>tilth::SegmentFindings</name>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>其中一些</translation>
    </message>
    <message>
        <source>%1 of all %2</source>
        <translation>占全部 %2 的 %1</translation>
    </message>
    <message>
        <source>Not to be counted</source>
        <translation>无法计数</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未计数</translation>
    </message>
</context>
<context>
    <name>tilth::SegmentListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>kind and records of a segment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>tilth::SegmentOverlap</name>
    <message>
        <source>Overlap with</source>
        <translation>重叠比较</translation>
    </message>
    <message>
        <source>Who is in both?</source>
        <translation>谁同时属于两者？</translation>
    </message>
    <message>
        <source>Choose a second segment of the same records</source>
        <translation>再选一个同类记录的细分</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>%1 are in both, %2 only in %3, %4 only in %5</source>
        <translation>%1 个同时属于两者，%2 个只在 %3，%4 个只在 %5</translation>
    </message>
</context>
<context>
    <name>tilth::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建细分</translation>
    </message>
    <message>
        <source>No segments yet: name a part of your leads or contacts, and it stays up to date</source>
        <translation>还没有细分：给一部分线索或联系人起个名称，它会自动保持最新</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>细分名称</translation>
    </message>
    <message>
        <source>Of which records</source>
        <translation>针对哪类记录</translation>
    </message>
    <message>
        <source>Kind of segment</source>
        <translation>细分类型</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Uses the segment as filter of the list of leads or contacts</source>
        <translation>把此细分用作线索或联系人列表的筛选</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Its members are put in by hand and stay until they are taken out.</source>
        <translation>成员由手工加入，直到移出为止。</translation>
    </message>
    <message>
        <source>Segment saved</source>
        <translation>细分已保存</translation>
    </message>
    <message>
        <source>Segment added</source>
        <translation>细分已添加</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Who matches, in the words of the filter: country:DE score&gt;50</source>
        <translation>符合条件的人，用筛选的写法：country:DE score&gt;50</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>成员已添加</translation>
    </message>
</context>
<context>
    <name>tilth::SeriesBar</name>
    <message>
        <source>This repeats. Change which ones?</source>
        <translation>这是重复的活动，要更改哪些？</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>仅此一项</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>此项及以后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tilth::SetsPart</name>
    <message>
        <source>Counted from %1</source>
        <translation>从 %1 起算</translation>
    </message>
    <message numerus="yes">
        <source> · %n day(s) have passed already</source>
        <translation>
            <numerusform> · 其中 %n 天已过</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply activity set…</source>
        <translation>应用任务组…</translation>
    </message>
    <message>
        <source>Add the usual activity sets</source>
        <translation>添加常用任务组</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Steps of the set</source>
        <translation>任务组的步骤</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 done</source>
        <translation>%1 · 已完成 %2/%3</translation>
    </message>
    <message>
        <source>It was applied here on %1 already.</source>
        <translation>已于 %1 在此应用过。</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>再次应用</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>已应用“%1”</translation>
    </message>
    <message>
        <source>Activity sets added</source>
        <translation>任务组已添加</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsBackupsPart</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后有改动</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>A workspace on a server is backed up there, with pg_dump.</source>
        <translation>服务器上的工作区在服务器上用 pg_dump 备份。</translation>
    </message>
    <message>
        <source>Made by themselves while you work, when you close Tilth and before large imports; each is opened and compared before it counts. Kept are the newest of 7 days, 4 weeks and 12 months, and beside them those you ask for. A copy on another disk is up to you: choose a folder there, or one that is synchronised.</source>
        <translation>使用时、关闭 Tilth 时和大量导入之前自动备份；每份都打开比对之后才算数。保留最近 7 天、4 周、12 个月各自最新的一份，您要求做的备份另外保留。另一块磁盘上的副本由您决定：请选那里的文件夹，或同步文件夹。</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自动进行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>One more, whatever is there already</source>
        <translation>再做一份，不管已有多少</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Opens the chosen backup and checks all of it</source>
        <translation>打开选中的备份，全部检查一遍</translation>
    </message>
    <message>
        <source>Restore as a new file…</source>
        <translation>恢复成新文件…</translation>
    </message>
    <message>
        <source>The chosen state as a workspace of its own; this one stays as it is</source>
        <translation>选中的状态成为单独的工作区；当前的保持不变</translation>
    </message>
    <message>
        <source>Restore here…</source>
        <translation>恢复到这里…</translation>
    </message>
    <message>
        <source>This workspace goes back to the chosen state; the present one is backed up before</source>
        <translation>当前工作区回到选中的状态；现在的状态会先备份</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已修改</translation>
    </message>
    <message>
        <source>Folder of automatic backups</source>
        <translation>自动备份的文件夹</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied, opened and compared</source>
        <translation>已复制、打开并比对</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>恢复成新文件</translation>
    </message>
    <message>
        <source>Tilth workspaces (*.tilth)</source>
        <translation>Tilth 工作区 (*.tilth)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored as %1</source>
        <translation>已恢复为 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The workspace goes back to its state of %1. The present state is backed up before; people who were erased and addresses that were suppressed since stay so.</source>
        <translation>工作区回到 %1 的状态。现在的状态会先备份；此后已擦除的人和已拒收的地址保持不变。</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsDataPart</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Where the workspace lies</source>
        <translation>工作区的位置</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>A copy of the whole workspace, opened and compared before it counts as made</source>
        <translation>整个工作区的副本，打开并比对后才算完成</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>检查工作区</translation>
    </message>
    <message>
        <source>The file, links, the journal of changes, scores and stages</source>
        <translation>文件、关联、更改日志、分数和阶段</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Leads, contacts, companies and deals from tables of other programs</source>
        <translation>从其他程序的表格导入线索、联系人、公司和商机</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>A believable company to try everything on; your own records stay untouched</source>
        <translation>一家可供试用的示例公司；您自己的记录不受影响</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Everything that was done; any of it can be undone</source>
        <translation>做过的一切，任何一步都可以撤销</translation>
    </message>
    <message>
        <source>Remove demo data</source>
        <translation>移除演示数据</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Tilth workspaces (*.tilth)</source>
        <translation>Tilth 工作区 (*.tilth)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied to %1 and compared: %2</source>
        <translation>已复制到 %1 并比对：%2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Demo data added</source>
        <translation>演示数据已添加</translation>
    </message>
    <message>
        <source>Demo data removed</source>
        <translation>演示数据已移除</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>抹除个人信息…</translation>
    </message>
    <message>
        <source>Out of every record, the history and the backups, for good; the list of past erasures</source>
        <translation>从所有记录、历史和备份中永久抹除；查看抹除记录</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsFeedsPart</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>上次读取</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>地址或文件</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>It is in my own network</source>
        <translation>在我自己的网络里</translation>
    </message>
    <message>
        <source>Calendars of others</source>
        <translation>他人的日历</translation>
    </message>
    <message>
        <source>Trade fairs, school holidays, a partner&apos;s plan: shown beside yours in the calendar, read only, read again each day. What was read stays when there is no network.</source>
        <translation>展会、学校假期、伙伴的计划：与您的日历并排显示，只读，每天重新读取。没有网络时保留已读内容。</translation>
    </message>
    <message>
        <source>Subscribe to another</source>
        <translation>再订阅一个</translation>
    </message>
    <message>
        <source>Subscribed calendars</source>
        <translation>订阅的日历</translation>
    </message>
    <message>
        <source>No calendar is subscribed yet. Give an address that ends in .ics, or a file.</source>
        <translation>还没有订阅日历。请给出以 .ics 结尾的地址，或选择文件。</translation>
    </message>
    <message>
        <source>As it is called in the calendar</source>
        <translation>在日历中显示的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>日历 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Give the address of a calendar, or choose a file.</source>
        <translation>请给出日历地址，或选择文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <translation>
            <numerusform>%1：%n 个日程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>新增 %1，更改 %2，消失 %3</translation>
    </message>
    <message>
        <source>Nothing changed there</source>
        <translation>那里没有变化</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsFieldsPart</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Your own fields appear in forms, filters, columns, import and export like the others.</source>
        <translation>自定义字段与其他字段一样出现在表单、筛选、列、导入和导出中。</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>No own fields yet: add the first one below</source>
        <translation>还没有自定义字段：请在下面添加第一个</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>The name in files and on the command line: lower-case letters, digits and _</source>
        <translation>在文件和命令行中的名称：小写字母、数字和 _</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>字段已添加</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsLookPart</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>For you on this computer; others who use the workspace keep their own.</source>
        <translation>仅对您在这台电脑上有效，工作区的其他使用者保持各自的外观。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>What you do carries your name, and what you undo is your own. Asked once for each workspace on this computer.</source>
        <translation>您所做的都记在您的名下，撤销的也只是您自己的改动。每个工作区在这台电脑上只需说明一次。</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsMethodsPart</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sales methods</source>
        <translation>销售方法</translation>
    </message>
    <message>
        <source>A pipeline follows a method: each deal is then asked its questions. Another method keeps the answers of the first. Methods that came with the program stay as they are; a copy of one is yours.</source>
        <translation>销售管道遵循一种方法：每个商机都按它的问题回答。换用其他方法时，原方法的回答保留。随程序提供的方法不可更改；复制一份即归您所有。</translation>
    </message>
    <message>
        <source>Save method</source>
        <translation>保存方法</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>新建方法</translation>
    </message>
    <message>
        <source>Copy this one</source>
        <translation>复制此方法</translation>
    </message>
    <message>
        <source>Remove method</source>
        <translation>删除方法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>思路</translation>
    </message>
    <message>
        <source>Idea in Chinese</source>
        <translation>中文思路</translation>
    </message>
    <message>
        <source>What it asks about</source>
        <translation>询问的要素</translation>
    </message>
    <message>
        <source>Add element</source>
        <translation>添加要素</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove element</source>
        <translation>删除要素</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Element in Chinese</source>
        <translation>要素（中文）</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>问题，每行一个</translation>
    </message>
    <message>
        <source>Questions in Chinese, in the same order</source>
        <translation>中文问题，顺序相同</translation>
    </message>
    <message>
        <source>What counts as evidence</source>
        <translation>什么算证据</translation>
    </message>
    <message>
        <source>Evidence in Chinese</source>
        <translation>证据（中文）</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>%1, our way</source>
        <translation>%1（我们的做法）</translation>
    </message>
    <message>
        <source>Method saved</source>
        <translation>方法已保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Element %1, question %2: %3</source>
        <translation>要素 %1，问题 %2：%3</translation>
    </message>
    <message>
        <source>Element %1, %2: %3</source>
        <translation>要素 %1，%2：%3</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsOwnPart</name>
    <message>
        <source>My calendar</source>
        <translation>我的日历</translation>
    </message>
    <message>
        <source>For you in this workspace, on any computer; others keep theirs.</source>
        <translation>仅对您在此工作区中生效，换电脑也一样；不影响他人。</translation>
    </message>
    <message>
        <source>As the workspace: %1</source>
        <translation>跟随工作区：%1</translation>
    </message>
    <message>
        <source>%1 changed, for you</source>
        <translation>已为您修改“%1”</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsPage</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>People and sales</source>
        <translation>人员与销售</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>评分模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅日历</translation>
    </message>
    <message>
        <source>Calendar server</source>
        <translation>日历服务器</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>My calendar</source>
        <translation>我的日历</translation>
    </message>
    <message>
        <source>Sales methods</source>
        <translation>销售方法</translation>
    </message>
    <message>
        <source>You and looks</source>
        <translation>您与外观</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsPeoplePart</name>
    <message>
        <source>People and sales</source>
        <translation>人员与销售</translation>
    </message>
    <message>
        <source>Who works here: roles, teams, managers</source>
        <translation>在此工作的人：角色、团队、经理</translation>
    </message>
    <message>
        <source>Teams and the teams within them</source>
        <translation>团队及其下属团队</translation>
    </message>
    <message>
        <source>Regions that leads and deals belong to</source>
        <translation>线索和商机所属的区域</translation>
    </message>
    <message>
        <source>The ways in which you sell, each with its own stages</source>
        <translation>您的销售方式，各有自己的阶段</translation>
    </message>
    <message>
        <source>Stages with their probability, and after how many idle days a deal is stalled</source>
        <translation>各阶段的赢单率，以及多少天无跟进即为停滞</translation>
    </message>
    <message>
        <source>What you sell, with prices</source>
        <translation>您销售的产品及价格</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建销售流程</translation>
    </message>
    <message>
        <source>A preset gives the stages; change them afterwards as you sell.</source>
        <translation>预设提供各个阶段，之后可按您的销售方式修改。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>销售流程名称</translation>
    </message>
    <message>
        <source>The preset&apos;s name</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Add pipeline from preset</source>
        <translation>从预设添加销售流程</translation>
    </message>
    <message>
        <source>Pipeline added</source>
        <translation>销售流程已添加</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n stages</source>
        <translation>
            <numerusform>%1 · %n 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks and calls that belong together, for leads, deals and campaigns</source>
        <translation>成组的任务与电话，用于线索、商机和营销活动</translation>
    </message>
    <message>
        <source>Their steps: how many days before or after, and who does them</source>
        <translation>各组的步骤：提前或推后几天，由谁执行</translation>
    </message>
    <message>
        <source>Add the usual activity sets</source>
        <translation>添加常用任务组</translation>
    </message>
    <message>
        <source>Activity sets added</source>
        <translation>任务组已添加</translation>
    </message>
    <message>
        <source>Ways of qualifying a deal, beside the ten that come with the program</source>
        <translation>自带十种之外的商机评估方法</translation>
    </message>
    <message>
        <source>What to say at which stage, to whom, against whom</source>
        <translation>在哪个阶段、对谁、针对谁说什么</translation>
    </message>
    <message>
        <source>Kinds of people whom you sell to: what they want and object to</source>
        <translation>销售对象的类型：他们想要什么、反对什么</translation>
    </message>
    <message>
        <source>Who gets which leads, in which order, and how many each person takes</source>
        <translation>谁得到哪些线索、按什么顺序、每人接收多少</translation>
    </message>
    <message>
        <source>Customers who may be named: to whom, and what may be said</source>
        <translation>可以提及的客户：可对谁说、可以说什么</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsPredictionPart</name>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2%</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 foretold, %2 happened</source>
        <translation>预测 %1，实际 %2</translation>
    </message>
    <message>
        <source>Learn from the past</source>
        <translation>从历史中学习</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>How likely deals are to be won and leads to be converted, learned from those of your own that have ended. Two kinds of models are tried on records that neither has seen; the better one is asked.</source>
        <translation>商机成交、线索转化的可能性，从自己已结束的记录中学习。两种模型在都没有见过的记录上检验，采用更准的一个。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>预测对象</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习自</translation>
    </message>
    <message>
        <source>Records that have ended</source>
        <translation>已结束的记录</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>基准比例</translation>
    </message>
    <message>
        <source>Share that was won: what one would say without a model</source>
        <translation>成功的比例：没有模型时会这样估计</translation>
    </message>
    <message>
        <source>Asked is</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The model with the larger area under the curve on records that it has not seen</source>
        <translation>在没有见过的记录上曲线下面积更大的模型</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Chance that a record that was won stands above one that was lost; 0.5 is guessing, 1 is perfect</source>
        <translation>成功的记录排在失败的记录前面的机会；0.5 等于猜测，1 为完美</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Smaller is better; behind it that of always saying the base rate</source>
        <translation>越小越好；其后为总说基准比例时的数值</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>另一模型</translation>
    </message>
    <message>
        <source>AUC and log loss of the model that is not asked</source>
        <translation>未采用模型的 AUC 和对数损失</translation>
    </message>
    <message>
        <source>Does what was foretold happen?</source>
        <translation>预测的是否发生？</translation>
    </message>
    <message>
        <source>column: won of the records; line: foretold</source>
        <translation>柱：实际成功；横线：预测</translation>
    </message>
    <message>
        <source>For each tenth of the chance, how many of the records were won, and how many should have been.</source>
        <translation>按可能性每十个百分点一组，实际成功多少，本应成功多少。</translation>
    </message>
    <message>
        <source>Too few records to compare</source>
        <translation>记录太少，无法比较</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 records, %2 won</source>
        <translation>%1 条记录，%2 条成功</translation>
    </message>
    <message>
        <source>Naive Bayes</source>
        <translation>朴素贝叶斯</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1，基准 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No better than always saying the base rate: this history tells little, take the figures with caution.</source>
        <translation>不优于总说基准比例：这段历史说明不了多少，请谨慎看待。</translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n record(s) that it has not seen.</source>
        <translation>
            <numerusform>在没有见过的 %n 条记录上检验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was learned yet. It takes a few seconds; at least %1 won and %1 lost records are needed.</source>
        <translation>尚未学习。只需几秒；至少需要 %1 条成功和 %1 条失败的记录。</translation>
    </message>
    <message>
        <source>There is not enough history: at least %1 won and %1 lost records are needed.</source>
        <translation>历史不足：至少需要 %1 条成功和 %1 条失败的记录。</translation>
    </message>
    <message>
        <source>Learning from the past</source>
        <translation>从历史中学习</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>Learned from the past</source>
        <translation>已从历史中学习</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsPublishPart</name>
    <message>
        <source>Make the calendar if there is none</source>
        <translation>没有该日历时新建</translation>
    </message>
    <message>
        <source>The server is in my own network</source>
        <translation>服务器在我自己的网络里</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>There</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Campaigns on a calendar server</source>
        <translation>日历服务器上的活动</translation>
    </message>
    <message>
        <source>For phones and colleagues without Tilth: campaigns with dates go into a calendar of a CalDAV server, such as Radicale or Nextcloud. What others change there is never written over.</source>
        <translation>供手机和没有 Tilth 的同事使用：有日期的活动写入 CalDAV 服务器（如 Radicale、Nextcloud）的日历。他人在那里的改动不会被覆盖。</translation>
    </message>
    <message>
        <source>All with dates</source>
        <translation>全部有日期的</translation>
    </message>
    <message>
        <source>Active ones</source>
        <translation>进行中的</translation>
    </message>
    <message>
        <source>Planned and active ones</source>
        <translation>计划中和进行中的</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>日历地址</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Which campaigns</source>
        <translation>哪些活动</translation>
    </message>
    <message>
        <source>The password is kept nowhere; it is asked for each time.</source>
        <translation>密码不会保存，每次都会询问。</translation>
    </message>
    <message>
        <source>Changed there and not decided</source>
        <translation>在那里被改动、尚未决定</translation>
    </message>
    <message>
        <source>Conflicts with the server</source>
        <translation>与服务器的冲突</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Ours goes there with the next publishing</source>
        <translation>下次发布时以我们的为准</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>The campaign takes what stands there; what was deleted there is no longer published</source>
        <translation>活动采用那里的内容；在那里被删除的不再发布</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>Theirs becomes a campaign of its own</source>
        <translation>对方的内容成为一个新活动</translation>
    </message>
    <message>
        <source>Give the address of a calendar on the server.</source>
        <translation>请给出服务器上的日历地址。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 taken out, %5 to decide</source>
        <translation>新增 %1，更改 %2，未变 %3，移除 %4，待决定 %5</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1：这里 %2，那里 %3</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Decided; publish again to bring it there</source>
        <translation>已决定；再次发布即可生效</translation>
    </message>
</context>
<context>
    <name>tilth::SettingsWorkspacePart</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>For all who use this workspace. Each setting is saved when you leave it.</source>
        <translation>对使用此工作区的所有人有效。离开某项设置时即自动保存。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已更改</translation>
    </message>
</context>
<context>
    <name>tilth::ShortcutsPage</name>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Section of the rail</source>
        <translation>导航栏的栏目</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>tilth::SideBar</name>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message numerus="yes">
        <source>Reminders, %n due</source>
        <translation>
            <numerusform>提醒，%n 个到时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SlaModel</name>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>First try by</source>
        <translation>首次联系期限</translation>
    </message>
    <message>
        <source>First try</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>▼ %1 fewer than the %2 owed to date</source>
        <translation>▼ 比截至今日应交的 %2 少 %1</translation>
    </message>
    <message>
        <source>▲ %1 more than the %2 owed to date</source>
        <translation>▲ 比截至今日应交的 %2 多 %1</translation>
    </message>
    <message>
        <source>all are answered</source>
        <translation>全部已答复</translation>
    </message>
    <message numerus="yes">
        <source>of %n handed over</source>
        <translation>
            <numerusform>共移交 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in time, %2 too late</source>
        <translation>%1 按时，%2 太迟</translation>
    </message>
    <message numerus="yes">
        <source>%n still in time</source>
        <translation>
            <numerusform>%n 条仍在期限内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n 条不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n 条被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>MQLs that marketing delivered in this month, against those owed up to today by working days (setting marketing_owes).</source>
        <translation>市场部本月交付的 MQL，对比按工作日截至今日应交的数量（设置 marketing_owes）。</translation>
    </message>
    <message>
        <source>Handed to sales</source>
        <translation>已移交线索</translation>
    </message>
    <message>
        <source>First try in time</source>
        <translation>首次联系按时率</translation>
    </message>
    <message>
        <source>In time ÷ (in time + too late + overdue), in working hours. Those whose deadline is still to come do not count.</source>
        <translation>按时 ÷（按时 + 太迟 + 逾期），按工作时间计算。尚未到期的不计。</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>当前逾期</translation>
    </message>
    <message>
        <source>Nobody has tried, and the deadline has passed: the list to act on, the oldest first.</source>
        <translation>尚无人联系且已过期限：须立即处理，最早的在前。</translation>
    </message>
    <message>
        <source>Enough tries</source>
        <translation>联系充分</translation>
    </message>
    <message>
        <source>Of leads handed over two weeks ago and before: tried five times, reached or answered.</source>
        <translation>两周前及更早移交的线索中：已联系五次、已联系上或已答复。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Neither accepted nor rejected nor recycled.</source>
        <translation>既未接受，也未拒绝或回收。</translation>
    </message>
    <message>
        <source>Never tried</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>Still open, without a call, mail or meeting since the hand-off.</source>
        <translation>仍未结束，且移交后没有电话、邮件或会面。</translation>
    </message>
</context>
<context>
    <name>tilth::StageCards</name>
    <message>
        <source>%1, %2</source>
        <comment>next step, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <translation>%1，无日期</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>无下一步</translation>
    </message>
    <message numerus="yes">
        <source>%n d idle</source>
        <translation>
            <numerusform>闲置 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>无金额</translation>
    </message>
</context>
<context>
    <name>tilth::StatTile</name>
    <message>
        <source>Why this figure</source>
        <translation>为什么是这个数</translation>
    </message>
    <message>
        <source>Why this figure: %1</source>
        <translation>为什么是这个数：%1</translation>
    </message>
</context>
<context>
    <name>tilth::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>tilth::TimelineAxisView</name>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter shows the chosen days in full width</source>
        <translation>按回车将所选日期放大到全宽</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a selling period and its days</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tilth::TimelineLanesView</name>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Enter folds a lane and unfolds it</source>
        <translation>按回车折叠或展开泳道</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>tilth::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>tilth::TimelineModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken text</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>tilth::TimelinePage</name>
    <message>
        <source>People</source>
        <translation>人手</translation>
    </message>
    <message>
        <source>People · campaigns</source>
        <translation>人员 · 活动</translation>
    </message>
    <message>
        <source>People · items</source>
        <translation>人员 · 事项</translation>
    </message>
    <message>
        <source>People · hours</source>
        <translation>人员 · 小时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a load and its limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <comment>of a person</comment>
        <translation>%1 个活动</translation>
    </message>
    <message>
        <source>%1 items</source>
        <comment>of a person</comment>
        <translation>%1 个事项</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>of a person</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>nobody is busy</source>
        <translation>无人忙碌</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <comment>a person, how much, a day</comment>
        <translation>%1，%3 有 %2</translation>
    </message>
</context>
<context>
    <name>tilth::TimelinePane</name>
    <message>
        <source>Without dates</source>
        <translation>未排期</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Nothing without dates</source>
        <translation>没有未排期的活动</translation>
    </message>
    <message>
        <source>Without dates · %1</source>
        <translation>未排期 · %1</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fold or unfold all lanes</source>
        <translation>折叠或展开全部泳道</translation>
    </message>
</context>
<context>
    <name>tilth::TimelineTray</name>
    <message>
        <source>%1, without dates</source>
        <translation>%1，未排期</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>未排期</translation>
    </message>
    <message>
        <source>Enter plans a campaign in the middle of the timeline</source>
        <translation>按回车将活动排到时间轴中部</translation>
    </message>
</context>
<context>
    <name>tilth::Toast</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>tilth::TodayModel</name>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 逾期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>waits since %1</source>
        <translation>自 %1 等待</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message numerus="yes">
        <source>%n d idle</source>
        <translation>
            <numerusform>闲置 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>无下一步</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>tilth::VariantsPart</name>
    <message>
        <source>As the campaign</source>
        <translation>同活动</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Regional variants</source>
        <translation>区域版本</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签批</translation>
    </message>
    <message>
        <source>Variant signed off</source>
        <translation>版本已签批</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>For the territory&apos;s head of sales: the variant may go live</source>
        <translation>供区域销售负责人使用：该版本可以上线</translation>
    </message>
    <message>
        <source>The same everywhere so far</source>
        <translation>目前各区域相同</translation>
    </message>
</context>
<context>
    <name>tilth::WeekPage</name>
    <message>
        <source>Week %1, %2</source>
        <translation>第 %1 周 · %2</translation>
    </message>
</context>
<context>
    <name>tilth::WeekView</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>tilth::WhyPanel</name>
    <message>
        <source>How else it may be counted</source>
        <translation>其他口径</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Count so everywhere</source>
        <translation>全部采用此口径</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>为什么是这个数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Records counted and left out</source>
        <translation>计入与未计入的记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>全工作区</translation>
    </message>
    <message>
        <source>%1 is counted %2</source>
        <translation>%1的口径改为：%2</translation>
    </message>
</context>
<context>
    <name>tilth::YearHeat</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班日</translation>
    </message>
</context>
<context>
    <name>tilth::YearPage</name>
    <message>
        <source>&amp;Shade</source>
        <translation>深浅(&amp;S)</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>深浅</translation>
    </message>
    <message>
        <source>Things planned</source>
        <translation>安排数量</translation>
    </message>
    <message>
        <source>Planned budget</source>
        <translation>计划预算</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n 项安排</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>每天预算</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a budget</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Planned a day</source>
        <translation>每天安排</translation>
    </message>
</context>
<context>
    <name>tilth::YearReview</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Campaigns of the next year</source>
        <translation>下一年的活动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年计划</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): they are planned all the same and stay marked.</source>
        <translation>
            <numerusform>%n 处冲突：照样安排，并保留标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>没有冲突。</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n campaign(s)</source>
        <translation>
            <numerusform>安排 %n 个活动</numerusform>
        </translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clash, with whom</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
